package eu.xport.reporting.figures;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The managers' page of figures; period and filters stand in its address. */
@Controller
class FigurePages {

    private final Figures figures;
    private final FilterWords filters;
    private final FactCodes codes;
    private final StaffViews views;
    private final Texts texts;
    private final Clock clock;

    FigurePages(Figures figures, FilterWords filters, FactCodes codes, StaffViews views, Texts texts, Clock clock) {
        this.figures = figures;
        this.filters = filters;
        this.codes = codes;
        this.views = views;
        this.texts = texts;
        this.clock = clock;
    }

    /** A choice of a filter, as the page offers it. */
    record Choice(String name, String label, List<Code> codes) {}

    record Code(String value, String label, boolean isChosen) {}

    @GetMapping("/figures")
    View figures(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        var language = texts.readerLanguage();
        model.addAttribute("asked", asked);
        model.addAttribute("choices", choices(asked, language));
        try {
            show(filters.read(asked, language), language, model);
        } catch (FilterFault fault) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("faults", fault.sentences());
            model.addAttribute("from", asked.getOrDefault("from", ""));
            model.addAttribute("to", asked.getOrDefault("to", ""));
        }
        return views.of("figures", false);
    }

    private void show(Filters chosen, Locale language, Model model) {
        model.addAttribute("from", chosen.from());
        model.addAttribute("to", chosen.to());
        model.addAttribute("report", figures.of(chosen, language));
        model.addAttribute("query", chosen.query());
        model.addAttribute("quarter", filters.told(Quarter.lastWholeBefore(LocalDate.now(clock)), language));
    }

    private List<Choice> choices(Map<String, String> asked, Locale language) {
        return Stream.of(Dimension.values())
                .map(dimension -> new Choice(
                        dimension.parameter(),
                        filters.name(dimension, language),
                        codes.of(dimension).stream()
                                .map(code -> new Code(
                                        code,
                                        filters.name(dimension, code, language),
                                        code.equals(asked.get(dimension.parameter()))))
                                .toList()))
                .toList();
    }
}
