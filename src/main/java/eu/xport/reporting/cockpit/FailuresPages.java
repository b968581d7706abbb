package eu.xport.reporting.cockpit;

import eu.xport.engine.RetryStep;
import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The steps that were given up, and another attempt. */
@Controller
@RequestMapping("/staff/cockpit/failures")
class FailuresPages {

    private final FailureList failures;
    private final RetryStep retry;
    private final StaffViews views;
    private final Texts texts;

    FailuresPages(FailureList failures, RetryStep retry, StaffViews views, Texts texts) {
        this.failures = failures;
        this.retry = retry;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    View failures(
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "false") boolean fragment,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked(texts);
        var number = asked.page(page);
        model.addAttribute("told", told(told).orElse(null));
        if (CasesPages.makesSense(asked, model, response)) {
            model.addAttribute("list", failures.of(number));
        }
        return views.of("cockpit/failures", fragment);
    }

    /** Pressed twice, the second one finds the attempt on its way. */
    @PostMapping("/{job}/retry")
    View again(@PathVariable String job) {
        var failures = new RedirectView("/staff/cockpit/failures?told=" + retry.again(job), true);
        failures.setExposeModelAttributes(false);
        return failures;
    }

    /** What became of the last attempt, where the address tells of one. */
    private Optional<String> told(String answer) {
        return Stream.of(RetryStep.Answer.values())
                .filter(known -> known.name().equals(answer))
                .map(known -> texts.reader("cockpit.retry." + known))
                .findFirst();
    }
}
