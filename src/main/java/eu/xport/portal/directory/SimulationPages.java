package eu.xport.portal.directory;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.financing.Conditions;
import eu.xport.financing.CostLine.Purpose;
import eu.xport.financing.CostRules;
import eu.xport.financing.GrantApplicant;
import eu.xport.financing.GrantApplicant.Business;
import eu.xport.financing.GrantSimulator;
import eu.xport.financing.InsuranceApplicant;
import eu.xport.financing.InsuranceSimulator;
import eu.xport.financing.InsuranceSimulator.Length;
import eu.xport.financing.InsuranceSimulator.Path;
import eu.xport.financing.InsuranceSimulator.Simulated;
import eu.xport.financing.Known;
import eu.xport.financing.Share;
import eu.xport.portal.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a scheme would pay and take: a visitor plays with amounts; nothing is kept, and nobody has decided anything. */
@Controller
@RequestMapping("/resources")
class SimulationPages {

    /** The codes of those that can be simulated. */
    static final List<String> SCHEMES = List.of("IMP-EXP", "AP");

    private static final int WHOLE = 100;

    private final GrantSimulator grants;
    private final CostRules costs;
    private final InsuranceSimulator insurance;
    private final Conditions conditions;
    private final Texts texts;

    SimulationPages(
            GrantSimulator grants, CostRules costs, InsuranceSimulator insurance, Conditions conditions, Texts texts) {
        this.conditions = conditions;
        this.grants = grants;
        this.costs = costs;
        this.insurance = insurance;
        this.texts = texts;
    }

    /** @param chart of the years of the set */
    record Set(Simulated of, MoneyChart chart) {}

    @GetMapping("/IMP-EXP/simulation")
    String grant(@RequestParam Map<String, String> typed, HttpServletResponse response, Model page, Locale language) {
        page.addAttribute("typed", typed);
        page.addAttribute("kinds", costs.kinds(language));
        page.addAttribute("purposes", Purpose.values());
        page.addAttribute("businesses", Business.values());
        page.addAttribute("lines", TypedCosts.shown(typed));
        if (typed.containsKey("amount1") && !typed.containsKey("more")) {
            answer(response, page, language, () -> page.addAttribute("simulated", grant(typed, language))
                    .addAttribute("unmet", conditions.unmet(grantApplicant(typed), language)));
        }
        return "simulation-grant";
    }

    private GrantSimulator.Simulated grant(Map<String, String> typed, Locale language) {
        var amounts = new TypedAmounts(typed, language);
        var lines = new TypedCosts(typed, amounts, costs.kinds(language)).lines();
        var voted = amounts.orNothing("voted");
        var used = amounts.orNothing("used");
        amounts.refuseFaults();
        return grants.simulate(lines, voted, used, language);
    }

    private static GrantApplicant grantApplicant(Map<String, String> typed) {
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

    @GetMapping("/AP/simulation")
    String insurance(
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model page, Locale language) {
        var lengths = insurance.lengths();
        page.addAttribute("typed", typed);
        page.addAttribute("lengths", lengths);
        page.addAttribute("most", mostYears(lengths));
        if (typed.containsKey("budget")) {
            answer(response, page, language, () -> page.addAttribute("sets", sets(typed, lengths, language))
                    .addAttribute("unmet", conditions.unmet(insuranceApplicant(typed, language), language)));
        }
        return "simulation-insurance";
    }

    private static InsuranceApplicant insuranceApplicant(Map<String, String> typed, Locale language) {
        var amounts = new TypedAmounts(typed, language);
        var applicant = new InsuranceApplicant(
                amounts.orNothing("lastTurnover"),
                known(typed, "closedYear"),
                new Share(amounts.wholeOr("frenchShare", WHOLE, WHOLE) * WHOLE),
                known(typed, "tradingHouse"));
        amounts.refuseFaults();
        return applicant;
    }

    private List<Set> sets(Map<String, String> typed, List<Length> lengths, Locale language) {
        var length = length(typed.get("years"), lengths);
        var amounts = new TypedAmounts(typed, language);
        var budget = amounts.needAtLeast("budget", length.smallestBudget());
        var spent = amounts.or("spent", budget);
        var turnover = IntStream.rangeClosed(1, length.turnoverYears())
                .mapToObj(year -> amounts.orNothing("turnover" + year))
                .toList();
        amounts.refuseFaults();
        return insurance.simulate(new Path(budget, length.prospectingYears(), spent, turnover)).stream()
                .map(simulated -> new Set(simulated, MoneyChart.of(simulated.years())))
                .toList();
    }

    private static Length length(String years, List<Length> lengths) {
        return lengths.stream()
                .filter(length -> String.valueOf(length.prospectingYears()).equals(years))
                .findFirst()
                .orElseThrow(() -> FormRefused.because(
                        "years",
                        "choice",
                        lengths.stream()
                                .map(length -> String.valueOf(length.prospectingYears()))
                                .collect(Collectors.joining(", "))));
    }

    private static int mostYears(List<Length> lengths) {
        return lengths.stream()
                .map(Length::turnoverYears)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private void answer(HttpServletResponse response, Model page, Locale language, Runnable simulation) {
        try {
            simulation.run();
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute(
                    "faulty", refused.faults().stream().map(FieldFault::field).collect(Collectors.toSet()));
            page.addAttribute(
                    "problems",
                    refused.faults().stream()
                            .map(fault -> new Problem(
                                    fault.field(), label(fault.field(), language), texts.of(language, fault)))
                            .toList());
        }
    }

    /** Fields of a list have their number behind their name. */
    private String label(String field, Locale language) {
        var name = field.replaceFirst("\\d+$", "");
        return texts.of(language, "portal.simulation." + name, field.substring(name.length()));
    }
}
