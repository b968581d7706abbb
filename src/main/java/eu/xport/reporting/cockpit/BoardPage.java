package eu.xport.reporting.cockpit;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Today's board: on Cockpit's dashboard, and as a page of its own. */
@Controller
@RequestMapping("/staff/cockpit")
class BoardPage {

    private final TodaysBoard board;
    private final Causes causes;
    private final StaffViews views;
    private final Texts texts;

    BoardPage(TodaysBoard board, Causes causes, StaffViews views, Texts texts) {
        this.board = board;
        this.causes = causes;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    View board(@RequestParam(defaultValue = "false") boolean fragment, Model model) {
        model.addAttribute("board", board.now());
        model.addAttribute("causes", causes.in(causes.period(new Asked(texts), "", "")));
        return views.of("cockpit/board", fragment);
    }

    /** What the plugin says itself. */
    @GetMapping("/texts.json")
    @ResponseBody
    Map<String, String> texts() {
        return Map.of(
                "board", texts.reader("cockpit.board"),
                "loading", texts.reader("staff.loading"),
                "expired", texts.reader("staff.expired"),
                "login", texts.reader("staff.login"),
                "forbidden", texts.reader("history.forbidden"),
                "unreachable", texts.reader("cockpit.unreachable"));
    }
}
