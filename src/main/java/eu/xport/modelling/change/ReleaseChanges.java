package eu.xport.modelling.change;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** What a release changed, in words. */
@Controller
class ReleaseChanges {

    private final ChangeReports reports;
    private final StaffViews views;
    private final Texts texts;

    ReleaseChanges(ChangeReports reports, StaffViews views, Texts texts) {
        this.reports = reports;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/staff/models/archive/{deployment}")
    View changes(@PathVariable String deployment, Model page) {
        page.addAttribute(
                "files",
                reports.of(deployment, texts.readerLanguage())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return views.of("release-changes", false);
    }
}
