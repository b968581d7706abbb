package eu.xport.roadmap;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.People;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every version of the roadmap, the newest first: who drafted it and when, what it changes and why, what the company said. */
@Component
@Order(60)
class RoadmapSection implements CaseSection {

    private final Roadmaps roadmaps;
    private final RoadmapText text;
    private final People people;
    private final Texts texts;

    RoadmapSection(Roadmaps roadmaps, RoadmapText text, People people, Texts texts) {
        this.roadmaps = roadmaps;
        this.text = text;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var roadmap = roadmaps.of(journey);
        var versions = roadmap.versions();
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        var names = people.names(versions.stream()
                .flatMap(version -> Stream.concat(
                        Stream.ofNullable(version.draftedBy()), version.answered().map(Answer::notedBy).stream()))
                .collect(Collectors.toSet()));
        return Optional.of(Section.ofTable(
                texts.of(language, "roadmap.title"),
                Stream.of("version", "state", "drafted", "plan", "changes", "answer")
                        .map(column -> texts.of(language, "roadmap." + column))
                        .toList(),
                Stream.iterate(versions.size() - 1, place -> place >= 0, place -> place - 1)
                        .map(versions::get)
                        .map(version -> row(roadmap, version, names, language))
                        .toList()));
    }

    private List<String> row(Roadmap roadmap, RoadmapVersion version, Map<String, String> names, Locale language) {
        return List.of(
                String.valueOf(version.number()),
                texts.of(language, "versionState." + version.state()),
                lines(
                        PrintedDate.moment(version.draftedAt(), language),
                        version.draftedBy() == null
                                ? null
                                : names.getOrDefault(version.draftedBy(), version.draftedBy())),
                text.head(version, language),
                lines(
                        String.join("\n", text.changes(roadmap, version, language)),
                        version.reason() == null ? null : texts.of(language, "roadmap.reason", version.reason())),
                version.answered().map(answer -> told(answer, names, language)).orElse(""));
    }

    private String told(Answer answer, Map<String, String> names, Locale language) {
        return lines(
                PrintedDate.moment(answer.at(), language),
                answer.by(),
                answer.notedBy() == null
                        ? null
                        : texts.of(language, "roadmap.notedBy", names.getOrDefault(answer.notedBy(), answer.notedBy())),
                answer.comment());
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
