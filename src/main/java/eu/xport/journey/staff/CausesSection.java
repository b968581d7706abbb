package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.Breach;
import eu.xport.journey.Breaches;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why promises were broken, as managers named it. */
@Component
@Order(80)
class CausesSection implements CaseSection {

    private final Breaches breaches;
    private final Names names;
    private final Texts texts;

    CausesSection(Breaches breaches, Names names, Texts texts) {
        this.breaches = breaches;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var named = breaches.findByJourneyOrderByNamedAtAsc(journey.text());
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofTable(
                        texts.of(language, "staff.causes"),
                        Stream.of("promise", "cause", "by", "when")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        named.stream().map(breach -> row(breach, language)).toList()));
    }

    private List<String> row(Breach breach, Locale language) {
        return List.of(
                texts.nameOf(language, "promise", breach.promise()),
                texts.nameOf(language, "cause", breach.cause()),
                Optional.ofNullable(breach.manager()).map(names::of).orElse(""),
                PrintedDate.moment(breach.namedAt(), language));
    }
}
