package eu.xport.portal.own;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.portal.PageForms;
import eu.xport.roadmap.CompanyPlans;
import eu.xport.roadmap.CompanyPlans.Plan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A company's own pages. None of them has a number in its address: a visit shows its own case and no other. */
@Controller
@RequestMapping("/journey")
class JourneyPages {

    private final Overviews overviews;
    private final CompanyPlans plans;
    private final RoadmapAnswers answers;
    private final PageForms forms;
    private final Texts texts;

    JourneyPages(Overviews overviews, CompanyPlans plans, RoadmapAnswers answers, PageForms forms, Texts texts) {
        this.overviews = overviews;
        this.plans = plans;
        this.answers = answers;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    String overview(Visitor visitor, Model page, Locale language) {
        page.addAttribute("overview", overviews.of(visitor.journey(), language));
        return "journey/overview";
    }

    /** @param version which the reader was led to by a letter; it may be an old one by now */
    @GetMapping("/roadmap")
    String roadmap(Visitor visitor, @RequestParam Optional<Integer> version, Model page, Locale language) {
        var all = plans.of(visitor.journey(), language);
        page.addAttribute(
                "notice",
                version.flatMap(number -> find(all, number))
                        .map(plan -> notice(plan, language))
                        .orElse(null));
        return show(all, page);
    }

    private String notice(Plan plan, Locale language) {
        return plan.waits() ? null : texts.of(language, "portal.roadmap.notice." + plan.state(), plan.version());
    }

    @PostMapping("/roadmap")
    String answer(
            Visitor visitor,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        var all = plans.of(visitor.journey(), language);
        var plan = find(all, version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            if (plan.waits()) {
                answers.give(visitor.journey(), plan, sent, language);
            }
            return "redirect:/journey/roadmap?version=" + version;
        } catch (FormRefused refused) {
            forms.giveBack(refused, sent, answers.labels(plan, language), response, page, language);
            return show(all, page);
        }
    }

    private static String show(List<Plan> all, Model page) {
        page.addAttribute("plans", all);
        page.addAttribute(
                "waiting", all.stream().filter(Plan::waits).findFirst().orElse(null));
        return "journey/roadmap";
    }

    private static Optional<Plan> find(List<Plan> all, int version) {
        return all.stream().filter(plan -> plan.version() == version).findFirst();
    }
}
