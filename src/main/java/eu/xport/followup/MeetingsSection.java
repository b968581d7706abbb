package eu.xport.followup;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings with the company, and how it develops. */
@Component
@Order(70)
class MeetingsSection implements CaseSection {

    private final Meetings meetings;
    private final People people;
    private final Texts texts;

    MeetingsSection(Meetings meetings, People people, Texts texts) {
        this.meetings = meetings;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var planned = meetings.findByJourneyOrderByIdAsc(journey.text());
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(
                planned.stream().map(Meeting::heldBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Optional.of(Section.ofTable(
                texts.of(language, "meetings.title"),
                Stream.of("planned", "kind", "outcome", "held", "development", "notes")
                        .map(column -> texts.of(language, "meetings." + column))
                        .toList(),
                planned.stream().map(meeting -> row(meeting, names, language)).toList()));
    }

    private List<String> row(Meeting meeting, Map<String, String> names, Locale language) {
        return List.of(
                meeting.when(language),
                texts.of(language, meeting.closing() ? "meetings.closing" : "meetings.review"),
                meeting.outcome() == null
                        ? texts.of(language, "meetings.open")
                        : texts.of(language, "meetingOutcome." + meeting.outcome()),
                Stream.of(
                                Optional.ofNullable(meeting.heldAt()).map(at -> PrintedDate.moment(at, language)),
                                Optional.ofNullable(meeting.heldBy()).map(by -> names.getOrDefault(by, by)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")),
                Objects.toString(meeting.companyDevelopment(), ""),
                Objects.toString(meeting.notes(), ""));
    }
}
