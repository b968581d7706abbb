package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.SimulationTable;
import eu.xport.financing.insurance.InsuranceSimulator.Simulated;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A simulated contract as its task shows it, by each set of terms, in the language of the staff. */
@Component
class InsuranceSimulationLines {

    private static final List<String> PLACES = List.of("default", "other");

    private final Texts texts;

    InsuranceSimulationLines(Texts texts) {
        this.texts = texts;
    }

    /** @param sets the default one first; the task has room for one other */
    Map<String, Object> of(List<Simulated> sets) {
        var shown = new HashMap<String, Object>();
        var terms = terms(sets);
        shown.put("termsLine", say("both"));
        shown.put("simulatedTerms", terms.cells());
        shown.put("termColumns", terms.columns());
        shown.put("chartAlt", say("chart"));
        for (var set = 0; set < Math.min(sets.size(), PLACES.size()); set++) {
            shown.putAll(yearByYear(PLACES.get(set), sets.get(set)));
        }
        return shown;
    }

    private SimulationTable terms(List<Simulated> sets) {
        return new SimulationTable(
                Stream.concat(
                                Stream.of(texts.staff("simulation.amount")),
                                sets.stream().map(this::name))
                        .toList(),
                List.of(
                        row(
                                sets,
                                texts.staff("simulation.minimum"),
                                set -> percent(set.minimum().percent())),
                        row(sets, texts.staff("simulation.premium"), set -> euro(set.premium())),
                        row(sets, say("support"), set -> euro(set.support())),
                        row(sets, say("signature"), set -> euro(set.paidAtSignature())),
                        row(sets, say("earned"), set -> euro(set.earned())),
                        row(sets, say("balance"), set -> euro(set.paidAfterwards())),
                        row(sets, say("back"), set -> euro(set.givenBack())),
                        row(sets, say("repayment"), this::repayment),
                        row(sets, say("kept"), set -> euro(set.kept()))));
    }

    private static List<String> row(List<Simulated> sets, String head, Function<Simulated, String> told) {
        return Stream.concat(Stream.of(head), sets.stream().map(told)).toList();
    }

    private Map<String, Object> yearByYear(String place, Simulated set) {
        var years = new SimulationTable(
                List.of(say("year"), say("sold"), say("received"), say("repaid"), say("held")),
                set.years().stream()
                        .map(year -> List.of(
                                String.valueOf(year.number()),
                                euro(year.turnover()),
                                euro(year.received()),
                                euro(year.repaid()),
                                euro(year.held())))
                        .toList());
        return Map.of(
                place + "TermsLine",
                explained(set),
                place + "Chart",
                picture(MoneyChart.of(set.years()).svg(say("chart"))),
                place + "Years",
                years.cells(),
                "yearColumns",
                years.columns());
    }

    private String explained(Simulated set) {
        var told = say("terms.told", set.minimum().percent(), set.premiumShare().percent());
        return texts.staff("labelled", name(set), told) + "\n" + texts.staff("simulation.legend");
    }

    private String repayment(Simulated set) {
        return say("instalments", euro(set.repayment()), set.instalments(), euro(set.each()), euro(set.last()));
    }

    private String name(Simulated set) {
        return texts.nameOf(texts.staffLanguage(), "portal.simulation.terms", set.terms());
    }

    private String percent(Object share) {
        return texts.staff("simulation.percent", share);
    }

    /** The words of the public page. */
    private String say(String key, Object... details) {
        return texts.staff("portal.simulation." + key, details);
    }

    private String euro(Euro amount) {
        return amount.text(texts.staffLanguage());
    }

    /** Within the task: the content rules of Tasklist let no picture in from elsewhere. */
    private static String picture(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
