package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Partner;
import eu.xport.resources.ServiceCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The actions that were agreed, and what became of each. */
@Component
@Order(65)
class ActionsSection implements CaseSection {

    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final ServiceCatalogue catalogue;
    private final ActionText text;
    private final Texts texts;

    ActionsSection(Roadmaps roadmaps, Journeys journeys, ServiceCatalogue catalogue, ActionText text, Texts texts) {
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.catalogue = catalogue;
        this.text = text;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var roadmap = roadmaps.of(journey);
        var outcome = journeys.of(journey).outcome().map(one -> texts.of(language, "outcome." + one));
        var rows = roadmap.agreedActions().stream()
                .map(action -> row(action, roadmap.deliveries().get(action.actionId()), outcome, language))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofTable(
                        texts.of(language, "actions.title"),
                        Stream.of("action", "service", "days", "prescriber", "deliverer", "biller", "cost", "state")
                                .map(column -> texts.of(language, "actions." + column))
                                .toList(),
                        rows));
    }

    private List<String> row(RoadmapAction action, Delivery delivery, Optional<String> outcome, Locale language) {
        return List.of(
                action.actionId(),
                lines(action.service() + " - " + catalogue.nameOf(action.service(), language), action.note()),
                texts.of(language, "actions.fromTo", day(action.startsOn(), language), day(action.endsOn(), language)),
                Partner.titleOf(action.prescriber()),
                Partner.titleOf(action.deliverer()),
                ActionText.isFree(action) ? "" : Partner.titleOf(action.biller()),
                text.cost(action, language),
                lines(
                        text.state(action, delivery, language),
                        day(delivery.deliveredOn(), language),
                        delivery.postponedTo() == null
                                ? null
                                : texts.of(language, "delivery.postponedTo", day(delivery.postponedTo(), language)),
                        delivery.isCalledOff() ? outcome.orElse(null) : delivery.reason(),
                        facts(delivery.facts(), language)));
    }

    private String facts(Facts facts, Locale language) {
        if (facts == null) {
            return null;
        }
        return Stream.of(
                        fact("participants", facts.participants(), language),
                        fact("hours", facts.hours(), language),
                        fact("businessesMet", facts.businessesMet(), language),
                        fact("deliverable", facts.deliverable(), language),
                        fact("country", country(facts.country(), language), language),
                        fact("legalForm", facts.legalForm(), language),
                        fact("position", facts.position(), language),
                        fact("hiredOn", day(facts.hiredOn(), language), language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> fact(String key, Object value, Locale language) {
        return Optional.ofNullable(value).map(told -> texts.of(language, "fact." + key, told));
    }

    private static String country(String code, Locale language) {
        return code == null ? null : new Locale("", code).getDisplayCountry(language);
    }

    private static String day(LocalDate day, Locale language) {
        return day == null ? null : PrintedDate.day(day, language);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
