package eu.xport.reporting.cockpit;

import eu.xport.engine.StaffViews;
import eu.xport.engine.TaskClaims;
import eu.xport.engine.TaskLinks;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A manager takes the escalation of a broken promise and finds its form open, ready to be filled. */
@Controller
class TakeEscalation {

    private final TaskClaims claims;
    private final StaffViews views;

    TakeEscalation(TaskClaims claims, StaffViews views) {
        this.claims = claims;
        this.views = views;
    }

    @PostMapping("/staff/cockpit/escalations/{task}")
    View take(@PathVariable String task, Model model, HttpServletResponse response) {
        var answer = claims.claim(task);
        if (answer == TaskClaims.Answer.YOURS) {
            var form = new RedirectView(TaskLinks.toTask(task), true);
            form.setExposeModelAttributes(false);
            return form;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("fault", "cockpit.take." + answer);
        return views.of("cockpit/fault", false);
    }
}
