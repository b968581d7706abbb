package eu.xport.reporting.cockpit;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Why promises were broken in a period: totals with remedies, and the cases behind each number. */
@Controller
@RequestMapping("/staff/cockpit")
class CausesPages {

    private final Causes causes;
    private final BreachList breaches;
    private final Partners partners;
    private final StaffViews views;
    private final Texts texts;

    CausesPages(Causes causes, BreachList breaches, Partners partners, StaffViews views, Texts texts) {
        this.causes = causes;
        this.breaches = breaches;
        this.partners = partners;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/causes")
    View causes(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(texts);
        var period = causes.period(asked, from, to);
        model.addAttribute("period", period);
        if (CasesPages.makesSense(asked, model, response)) {
            model.addAttribute("causes", causes.in(period));
        }
        return views.of("cockpit/causes", fragment);
    }

    @GetMapping("/breaches")
    View breaches(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var titles = partners.titles();
        var asked = new Asked(texts);
        var period = causes.period(asked, from, to);
        var named = asked.oneOf("cause", cause, Causes.KNOWN);
        var whose = asked.oneOf("partner", partner, titles.keySet());
        var number = asked.page(page);
        model.addAttribute("period", period);
        model.addAttribute("cause", named);
        model.addAttribute("partner", whose);
        model.addAttribute("known", Causes.KNOWN);
        model.addAttribute("partners", titles);
        if (CasesPages.makesSense(asked, model, response)) {
            model.addAttribute("list", breaches.of(period, named, whose, number));
        }
        return views.of("cockpit/breaches", fragment);
    }
}
