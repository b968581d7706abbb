package eu.xport.portal.directory;

import eu.xport.financing.Known;
import eu.xport.financing.grant.CostLine.Purpose;
import eu.xport.financing.grant.CostRules;
import eu.xport.financing.grant.GrantApplicant;
import eu.xport.financing.grant.GrantApplicant.Business;
import eu.xport.financing.grant.GrantConditions;
import eu.xport.financing.grant.GrantSimulator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the grant would be: a visitor plays with costs; nothing is kept, and nobody has decided anything. */
@Controller
@RequestMapping("/resources/IMP-EXP/simulation")
class GrantSimulationPage {

    private final GrantSimulator grants;
    private final CostRules costs;
    private final GrantConditions conditions;
    private final RefusedSimulation refusals;

    GrantSimulationPage(
            GrantSimulator grants, CostRules costs, GrantConditions conditions, RefusedSimulation refusals) {
        this.grants = grants;
        this.costs = costs;
        this.conditions = conditions;
        this.refusals = refusals;
    }

    @GetMapping
    String show(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language) {
        page.addAttribute("typed", typed);
        page.addAttribute("kinds", costs.kinds(language));
        page.addAttribute("purposes", Purpose.values());
        page.addAttribute("businesses", Business.values());
        page.addAttribute("lines", TypedCosts.shown(typed));
        if (typed.containsKey("amount1") && !typed.containsKey("more")) {
            refusals.toldOn(typed, page, request, response, language, () -> page.addAttribute(
                            "simulated", simulated(typed, language))
                    .addAttribute("unmet", conditions.unmet(applicant(typed), language)));
        }
        return "simulation-grant";
    }

    private GrantSimulator.Simulated simulated(Map<String, String> typed, Locale language) {
        var amounts = new TypedAmounts(typed, language);
        var lines = new TypedCosts(typed, amounts, costs.kinds(language)).lines();
        var voted = amounts.orNothing("voted");
        var used = amounts.orNothing("used");
        amounts.refuseFaults();
        return grants.simulate(lines, voted, used, language);
    }

    private static GrantApplicant applicant(Map<String, String> typed) {
        return new GrantApplicant(
                known(typed, "inNormandy"),
                known(typed, "registered"),
                TypedChoice.of(Business.class, typed, "business"),
                known(typed, "sellsToBusinesses"),
                known(typed, "soundFinances"),
                known(typed, "dutiesPaid"));
    }

    private static Known known(Map<String, String> typed, String field) {
        return TypedChoice.of(Known.class, typed, field);
    }
}
