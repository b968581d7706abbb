package eu.xport.journey.staff;

import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that the rooms know about a case, on one page. */
@Component
class CasePage {

    private static final String NUMBER = "XP-[0-9]{4}-[0-9]{6,12}";

    private final Journeys journeys;
    private final CaseAlerts alerts;
    private final People people;
    private final Names names;
    private final Texts texts;
    private final List<CaseSection> rooms;

    CasePage(Journeys journeys, CaseAlerts alerts, People people, Names names, Texts texts, List<CaseSection> rooms) {
        this.journeys = journeys;
        this.alerts = alerts;
        this.people = people;
        this.names = names;
        this.texts = texts;
        this.rooms = rooms;
    }

    /** Empty when no case has this number. */
    Optional<CaseView> of(String number, Locale language) {
        return Optional.of(number)
                .filter(text -> text.matches(NUMBER))
                .flatMap(journeys::findById)
                .map(journey -> view(journey, language));
    }

    private CaseView view(Journey journey, Locale language) {
        return new CaseView(
                journey.number().text(),
                journey.companyName(),
                line(journey, language),
                alerts.of(journey, language),
                sections(journey.number(), language));
    }

    private List<CaseSection.Section> sections(JourneyNumber number, Locale language) {
        return rooms.stream()
                .flatMap(room -> room.of(number, language).stream())
                .toList();
    }

    private String line(Journey journey, Locale language) {
        var standing = journey.outcome()
                .map(outcome -> texts.of(language, "outcome." + outcome))
                .orElseGet(() -> texts.of(language, "stage." + journey.stage()));
        return Stream.of(
                        Optional.of(journey.number().text()),
                        Optional.of(standing),
                        journey.partner().map(people::titleOf),
                        journey.expert().map(names::of))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
