package eu.xport.journey.portfolio;

import eu.xport.engine.FormRefused;
import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a manager looks at the loads before an absence is recorded or a portfolio handed over; changes nothing. */
@Controller
class LoadPage {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 400;

    private final LoadPreview preview;
    private final StaffViews views;
    private final Texts texts;
    private final Clock clock;

    LoadPage(LoadPreview preview, StaffViews views, Texts texts, Clock clock) {
        this.preview = preview;
        this.views = views;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/staff/cockpit/loads")
    View loads(
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") List<String> to,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var language = texts.readerLanguage();
        var today = LocalDate.now(clock);
        var usual = today.plusDays(USUAL_DAYS);
        model.addAttribute("former", former);
        model.addAttribute("to", to);
        try {
            var last = until.isBlank() ? usual : lastDay(until, today);
            model.addAttribute("until", last);
            model.addAttribute("lines", preview.of(former, to, last, language));
        } catch (FormRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("until", usual);
            model.addAttribute("former", "");
            model.addAttribute("lines", preview.of("", List.of(), usual, language));
            model.addAttribute(
                    "faults",
                    refused.faults().stream()
                            .map(fault ->
                                    texts.of(language, "loads." + fault.field()) + ": " + texts.of(language, fault))
                            .collect(Collectors.joining(" ")));
        }
        return views.of("loads", fragment);
    }

    private static LocalDate lastDay(String text, LocalDate today) {
        try {
            var day = LocalDate.parse(text);
            if (!day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS))) {
                return day;
            }
        } catch (DateTimeParseException noDate) {
            // Refused as any other day that makes no sense.
        }
        throw FormRefused.because("until", "loadsUntil", MOST_DAYS);
    }
}
