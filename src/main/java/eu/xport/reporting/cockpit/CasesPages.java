package eu.xport.reporting.cockpit;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lists of cases: by the state of their promises, by words, and those that are finished. */
@Controller
@RequestMapping("/staff/cockpit")
class CasesPages {

    private final PromiseList promises;
    private final CaseList cases;
    private final Partners partners;
    private final StaffViews views;
    private final Texts texts;

    CasesPages(PromiseList promises, CaseList cases, Partners partners, StaffViews views, Texts texts) {
        this.promises = promises;
        this.cases = cases;
        this.partners = partners;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/cases")
    View cases(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String promise,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Principal reader,
            Model model,
            HttpServletResponse response) {
        var titles = partners.titles();
        var asked = new Asked(texts);
        var filter = PromiseFilter.read(asked, state, stage, partner, promise, titles.keySet());
        var number = asked.page(page);
        model.addAttribute("filter", filter);
        model.addAttribute("states", PromiseFilter.STATES);
        model.addAttribute("stages", PromiseFilter.STAGES);
        model.addAttribute("partners", titles);
        if (makesSense(asked, model, response)) {
            model.addAttribute("list", promises.of(filter, number, reader.getName()));
        }
        return views.of("cockpit/cases", fragment);
    }

    @GetMapping("/search")
    View search(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(texts);
        var question = Question.of(text);
        var number = asked.page(page);
        if (question.words().isEmpty()) {
            asked.refuse("question");
        }
        model.addAttribute("q", question.text());
        if (makesSense(asked, model, response)) {
            model.addAttribute("list", cases.found(question, number));
        }
        return views.of("cockpit/search", fragment);
    }

    @GetMapping("/finished")
    View finished(
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var titles = partners.titles();
        var asked = new Asked(texts);
        var wanted = asked.oneOf("outcome", outcome, CaseList.OUTCOMES);
        var whose = asked.oneOf("partner", partner, titles.keySet());
        var number = asked.page(page);
        model.addAttribute("outcome", wanted);
        model.addAttribute("partner", whose);
        model.addAttribute("outcomes", CaseList.OUTCOMES);
        model.addAttribute("partners", titles);
        if (makesSense(asked, model, response)) {
            model.addAttribute("list", cases.finished(wanted, whose, number));
        }
        return views.of("cockpit/finished", fragment);
    }

    static boolean makesSense(Asked asked, Model model, HttpServletResponse response) {
        if (!asked.makesSense()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("faults", asked.faults());
        return asked.makesSense();
    }
}
