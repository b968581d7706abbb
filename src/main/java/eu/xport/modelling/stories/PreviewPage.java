package eu.xport.modelling.stories;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For the staff: what a filing at any moment would lead to, by the models that are in force. */
@Controller
class PreviewPage {

    private final PreviewTable table;
    private final StaffViews views;
    private final Texts texts;

    PreviewPage(PreviewTable table, StaffViews views, Texts texts) {
        this.table = table;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/staff/preview")
    View preview(
            @RequestParam(defaultValue = "") String submitted,
            @RequestParam(defaultValue = "") String stopFrom,
            @RequestParam(defaultValue = "") String stopTo,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("submitted", submitted);
        model.addAttribute("stopFrom", stopFrom);
        model.addAttribute("stopTo", stopTo);
        var asked = !(submitted + stopFrom + stopTo).isBlank();
        try {
            if (asked) {
                model.addAttribute("rows", table.of(Filing.of(submitted, stopFrom, stopTo), texts.readerLanguage()));
            }
        } catch (Unreadable fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fault", texts.reader(fault.key(), fault.details()));
        }
        return views.of("preview", false);
    }
}
