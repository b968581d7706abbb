package eu.xport.portal.own;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.insurance.Insurances;
import eu.xport.financing.insurance.Insurances.Insurance;
import eu.xport.financing.insurance.Insurances.Stated;
import eu.xport.journey.JourneyNumber;
import eu.xport.portal.own.InsuranceView.Line;
import eu.xport.portal.own.InsuranceView.Sum;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells a company of its contracts, in its language; what the insurer has not confirmed is called a simulation. */
@Component
class InsuranceViews {

    private static final String TEXT = "portal.financing.";

    private final Insurances insurances;
    private final Texts texts;

    InsuranceViews(Insurances insurances, Texts texts) {
        this.insurances = insurances;
        this.texts = texts;
    }

    List<InsuranceView> of(JourneyNumber journey, Locale language) {
        return insurances.of(journey).stream().map(one -> view(one, language)).toList();
    }

    private InsuranceView view(Insurance one, Locale language) {
        return new InsuranceView(
                one.number(),
                one.zone(),
                texts.of(language, "insurancePhase." + one.phase()),
                one.mayWithdraw(),
                lines(one, language),
                one.statements().stream().map(stated -> line(stated, language)).toList(),
                one.sums().stream().map(sum -> sum(one, sum, language)).toList(),
                one.simulated());
    }

    private List<Line> lines(Insurance one, Locale language) {
        return Stream.of(
                        line("budget." + (isAgreed(one) ? "agreed" : "asked"), Optional.of(one.budget()), language),
                        one.signedOn().map(day -> new Line(say("signed", language), PrintedDate.day(day, language))),
                        one.terms()
                                .map(code ->
                                        new Line(say("terms", language), texts.of(language, "insuranceTerms." + code))),
                        line("support", one.support(), language),
                        line(earned(one), one.earned(), language))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isAgreed(Insurance one) {
        return one.signedOn().isPresent() || "ACCEPTED".equals(one.phase());
    }

    private static String earned(Insurance one) {
        return "PROSPECTING".equals(one.phase()) ? "earned.simulated" : "earned";
    }

    private Optional<Line> line(String name, Optional<Euro> amount, Locale language) {
        return amount.map(some -> new Line(say(name, language), some.text(language)));
    }

    private Line line(Stated stated, Locale language) {
        return new Line(
                texts.of(language, TEXT + "year", stated.year()),
                stated.handedInOn()
                        .map(day -> texts.of(language, TEXT + "handedIn", PrintedDate.day(day, language)))
                        .orElseGet(
                                () -> texts.of(language, TEXT + "awaited", PrintedDate.day(stated.dueOn(), language))));
    }

    private Sum sum(Insurance one, Insurances.Sum sum, Locale language) {
        return new Sum(
                texts.of(language, "insurance.sum." + sum.kind(), sum.number()),
                sum.amount().text(language),
                PrintedDate.day(sum.dueOn(), language),
                state(one, sum, language));
    }

    private String state(Insurance one, Insurances.Sum sum, Locale language) {
        if (one.simulated() && "INSTALMENT".equals(sum.kind())) {
            return say("sum.simulated", language);
        }
        return sum.writtenOff()
                ? say("sum.writtenOff", language)
                : sum.paidOn()
                        .map(day -> texts.of(language, TEXT + "sum.paid", PrintedDate.day(day, language)))
                        .orElseGet(() -> say("sum.owed", language));
    }

    private String say(String what, Locale language) {
        return texts.of(language, TEXT + what);
    }
}
