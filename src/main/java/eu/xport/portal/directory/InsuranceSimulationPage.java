package eu.xport.portal.directory;

import eu.xport.engine.FormRefused;
import eu.xport.financing.Known;
import eu.xport.financing.Share;
import eu.xport.financing.insurance.InsuranceApplicant;
import eu.xport.financing.insurance.InsuranceConditions;
import eu.xport.financing.insurance.InsuranceSimulator;
import eu.xport.financing.insurance.InsuranceSimulator.Length;
import eu.xport.financing.insurance.InsuranceSimulator.Path;
import eu.xport.financing.insurance.InsuranceSimulator.Simulated;
import eu.xport.financing.insurance.MoneyChart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the insurance would pay and take: a visitor plays with turnover; nothing is kept, and nobody has decided anything. */
@Controller
@RequestMapping("/resources/AP/simulation")
class InsuranceSimulationPage {

    private static final int PERCENT = 100;

    private final InsuranceSimulator insurance;
    private final InsuranceConditions conditions;
    private final RefusedSimulation refusals;

    InsuranceSimulationPage(InsuranceSimulator insurance, InsuranceConditions conditions, RefusedSimulation refusals) {
        this.insurance = insurance;
        this.conditions = conditions;
        this.refusals = refusals;
    }

    /** @param chart of the years of the set */
    record Set(Simulated of, MoneyChart chart) {}

    @GetMapping
    String show(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language) {
        var lengths = insurance.lengths();
        page.addAttribute("typed", typed);
        page.addAttribute("lengths", lengths);
        page.addAttribute("most", mostYears(lengths));
        if (typed.containsKey("budget")) {
            refusals.toldOn(typed, page, request, response, language, () -> simulate(typed, lengths, page, language));
        }
        return "simulation-insurance";
    }

    private void simulate(Map<String, String> typed, List<Length> lengths, Model page, Locale language) {
        var amounts = new TypedAmounts(typed, language);
        var path = path(length(typed.get("years"), lengths), amounts);
        var applicant = applicant(typed, amounts);
        amounts.refuseFaults();
        page.addAttribute("unmet", conditions.unmet(applicant, language));
        page.addAttribute(
                "sets",
                insurance.simulate(path).stream()
                        .map(simulated -> new Set(simulated, MoneyChart.of(simulated.years())))
                        .toList());
    }

    private static InsuranceApplicant applicant(Map<String, String> typed, TypedAmounts amounts) {
        return new InsuranceApplicant(
                amounts.orNothing("lastTurnover"),
                TypedChoice.of(Known.class, typed, "closedYear"),
                new Share(amounts.wholeOr("frenchShare", PERCENT, PERCENT) * PERCENT),
                TypedChoice.of(Known.class, typed, "tradingHouse"));
    }

    private static Path path(Length length, TypedAmounts amounts) {
        var budget = amounts.needAtLeast("budget", length.smallestBudget());
        var spent = amounts.or("spent", budget);
        var turnover = IntStream.rangeClosed(1, length.turnoverYears())
                .mapToObj(year -> amounts.orNothing("turnover" + year))
                .toList();
        return new Path(budget, length.prospectingYears(), spent, turnover);
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
}
