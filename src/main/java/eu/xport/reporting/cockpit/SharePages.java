package eu.xport.reporting.cockpit;

import eu.xport.engine.StaffViews;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The share of the promised time that the parts of a model take; shows no company. */
@Controller
@RequestMapping("/staff/cockpit/share")
class SharePages {

    private final SharePage shares;
    private final StaffViews views;
    private final HistoryWords words;

    SharePages(SharePage shares, StaffViews views, HistoryWords words) {
        this.shares = shares;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/{definition}")
    View share(
            @PathVariable String definition,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var found = shares.of(definition);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("fault", "share.unknown");
            return views.of("fault", fragment);
        }
        model.addAttribute("share", found.get());
        return views.of("cockpit/share", fragment);
    }

    /** What the plugins of Cockpit say themselves. */
    @GetMapping("/texts.json")
    @ResponseBody
    Map<String, String> texts() {
        return Map.of(
                "history", words.of("history.title"),
                "passed", words.of("history.passedAs"),
                "share", words.of("share.title"),
                "danger", words.of("share.inDangerOf", "{0}"),
                "loading", words.of("staff.loading"),
                "expired", words.of("staff.expired"),
                "login", words.of("staff.login"),
                "forbidden", words.of("history.forbidden"),
                "unreachable", words.of("history.unreachable"));
    }
}
