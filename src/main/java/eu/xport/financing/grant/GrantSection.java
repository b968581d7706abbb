package eu.xport.financing.grant;

import eu.xport.calendar.ParisTime;
import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.Trace;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The grants of a case: what each is for, where it stands, what was voted and paid. */
@Component
@Order(76)
class GrantSection implements CaseSection {

    private final Grants grants;
    private final GrantAccount account;
    private final Texts texts;

    GrantSection(Grants grants, GrantAccount account, Texts texts) {
        this.grants = grants;
        this.account = account;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var all = grants.of(journey);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofCells(
                        texts.of(language, "grants.title"),
                        Stream.of("number", "wished", "purpose", "state", "asked", "voted", "paid")
                                .map(column -> texts.of(language, "grants." + column))
                                .toList(),
                        all.stream().map(grant -> row(grant, language)).toList()));
    }

    /** The number leads to the file of all that happened. */
    private List<Cell> row(Grant grant, Locale language) {
        return Stream.concat(
                        Stream.of(Cell.leading(Trace.fileOf(grant.journey().text()), grant.number())),
                        texts(grant, language).stream().map(Cell::of))
                .toList();
    }

    private List<String> texts(Grant grant, Locale language) {
        return List.of(
                PrintedDate.day(ParisTime.dayOf(grant.wishedAt()), language),
                grant.purpose() + grant.action().map(action -> "\n" + action).orElse(""),
                texts.of(language, "grantState." + grant.state())
                        + grant.told().map(told -> "\n" + told).orElse("")
                        + line("cut", grant.cutReason(), language)
                        + line(
                                "reportLate",
                                grant.reportedLateOn().map(day -> PrintedDate.day(day, language)),
                                language),
                grant.proposal().map(proposal -> proposal.euro().text(language)).orElse(""),
                grant.vote().map(vote -> vote.euro().text(language)).orElse(""),
                text(account.paid(grant), language) + back(grant, language));
    }

    /** What is to come back still, and what of it is given up. */
    private String back(Grant grant, Locale language) {
        return line("toComeBack", account.toComeBack(grant).map(sum -> sum.text(language)), language)
                + line("givenUp", grant.givenUp().map(sum -> sum.text(language)), language);
    }

    private String line(String name, Optional<String> value, Locale language) {
        return value.map(told -> "\n" + texts.of(language, "labelled", texts.of(language, "grant.line." + name), told))
                .orElse("");
    }

    private static String text(Euro amount, Locale language) {
        return amount.isNothing() ? "" : amount.text(language);
    }
}
