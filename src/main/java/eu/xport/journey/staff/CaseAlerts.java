package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.diagnosis.Diagnosis;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.CompanyContact;
import eu.xport.journey.Journey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What nobody who opens a case may overlook. */
@Component
class CaseAlerts {

    private final Diagnoses diagnoses;
    private final List<CompanyContact> contacts;
    private final CaseExperts experts;
    private final Names names;
    private final Texts texts;

    CaseAlerts(Diagnoses diagnoses, List<CompanyContact> contacts, CaseExperts experts, Names names, Texts texts) {
        this.diagnoses = diagnoses;
        this.contacts = contacts;
        this.experts = experts;
        this.names = names;
        this.texts = texts;
    }

    List<String> of(Journey journey, Locale language) {
        return Stream.of(joined(journey, language), standing(journey, language), away(journey, language))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Until somebody has spoken with the company again: then it was spoken about. */
    private Optional<String> joined(Journey journey, Locale language) {
        var spoken = contacts.stream()
                .flatMap(room -> room.lastWith(journey.number()).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return diagnoses.findByJourneyOrderByFiledAtAscIdAsc(journey.number().text()).stream()
                .filter(diagnosis -> diagnosis.isJoined() && diagnosis.filedAt().isAfter(spoken))
                .reduce((earlier, later) -> later)
                .map(diagnosis -> joined(diagnosis, language));
    }

    private String joined(Diagnosis diagnosis, Locale language) {
        return texts.of(
                language,
                diagnosis.countsForCase() ? "staff.joinedByExpert" : "staff.joined",
                PrintedDate.moment(diagnosis.filedAt(), language),
                names.ofAuthor(diagnosis.filedBy(), language));
    }

    private Optional<String> away(Journey journey, Locale language) {
        return journey.expert().flatMap(expert -> experts.awayUntil(expert)
                .map(day -> texts.of(
                        language,
                        experts.worker(expert).isPresent() ? "staff.awaySubstituted" : "staff.away",
                        names.of(expert),
                        PrintedDate.day(day, language),
                        experts.worker(expert).map(names::of).orElse(""))));
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
