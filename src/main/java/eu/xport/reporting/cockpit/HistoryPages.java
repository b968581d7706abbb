package eu.xport.reporting.cockpit;

import eu.xport.engine.StaffViews;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What happened in a case: as a page of its own, and as a tab in Cockpit. */
@Controller
@RequestMapping("/staff/cockpit/history")
class HistoryPages {

    private final HistoryPage histories;
    private final HistoryRows rows;
    private final HistoryInDanger danger;
    private final Paths paths;
    private final StaffViews views;

    HistoryPages(HistoryPage histories, HistoryRows rows, HistoryInDanger danger, Paths paths, StaffViews views) {
        this.histories = histories;
        this.rows = rows;
        this.danger = danger;
        this.paths = paths;
        this.views = views;
    }

    @GetMapping("/{number}")
    View history(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String process,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        return shown(histories.of(number, process, page, true), fragment, model, response);
    }

    /** The case of a process instance: Cockpit shows the picture itself. */
    @GetMapping("/instances/{process}")
    View historyOf(
            @PathVariable String process,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        return shown(
                rows.numberOf(process).flatMap(number -> histories.of(number, process, page, false)),
                fragment,
                model,
                response);
    }

    @GetMapping("/instances/{process}/path")
    ResponseEntity<Path> path(@PathVariable String process) {
        return ResponseEntity.of(paths.of(process));
    }

    /** The open cases that stand at an element of a model and whose promise is due today or over. */
    @GetMapping("/in-danger")
    View inDanger(
            @RequestParam String process,
            @RequestParam String element,
            @RequestParam String promise,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model) {
        model.addAttribute("list", danger.of(process, element, promise, page));
        return views.of("cockpit/in-danger", fragment);
    }

    private View shown(Optional<HistoryView> found, boolean fragment, Model model, HttpServletResponse response) {
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("fault", "staff.unknownCase");
            return views.of("fault", fragment);
        }
        model.addAttribute("history", found.get());
        return views.of("cockpit/history", fragment);
    }
}
