package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
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
    private final Diagnoses diagnoses;
    private final People people;
    private final Names names;
    private final Texts texts;
    private final List<CaseSection> rooms;

    CasePage(Journeys journeys, Diagnoses diagnoses, People people, Names names, Texts texts, List<CaseSection> rooms) {
        this.journeys = journeys;
        this.diagnoses = diagnoses;
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
                alerts(journey, language),
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

    private List<String> alerts(Journey journey, Locale language) {
        return Stream.of(joined(journey, language), standing(journey, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> joined(Journey journey, Locale language) {
        var filed =
                diagnoses.findByJourneyOrderByFiledAtAscIdAsc(journey.number().text());
        return filed.size() < 2
                ? Optional.empty()
                : Optional.of(texts.of(
                        language,
                        "staff.joined",
                        PrintedDate.moment(filed.get(filed.size() - 1).filedAt(), language)));
    }

    private Optional<String> standing(Journey journey, Locale language) {
        return journey.stops().stream()
                .filter(stop -> stop.endedAt() == null)
                .findFirst()
                .map(stop -> texts.of(
                        language,
                        "staff.clockStands",
                        PrintedDate.moment(stop.beganAt(), language),
                        texts.nameOf(language, "clockStop", stop.reason())));
    }
}
