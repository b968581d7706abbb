package eu.xport.modelling.change;

import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Holds a newer model against an older one and against the cases that are open. */
@Component
class ChangeReports {

    private final DeployedModels models;
    private final DifferenceWords words;
    private final Texts texts;

    ChangeReports(DeployedModels models, DifferenceWords words, Texts texts) {
        this.models = models;
        this.words = words;
        this.texts = texts;
    }

    /** Two versions that are deployed. */
    ChangeReport of(ProcessDefinition older, ProcessDefinition newer, Locale language) {
        var before = models.model(older).parts();
        var after = models.model(newer).parts();
        return report(
                texts.of(language, "modelChange.versions", after.name(), older.getVersion(), newer.getVersion()),
                texts.of(language, "modelChange.version", older.getVersion()),
                before,
                after,
                models.openSteps(older.getId()),
                language);
    }

    /** A file against the newest model of its kind and id. */
    ChangeReport of(Candidate candidate, Map<String, Integer> open, Locale language) {
        var after = candidate.parts();
        return models.newest(after)
                .map(former -> report(
                        candidate.file(),
                        texts.of(language, "modelChange.newest"),
                        former.parts(),
                        after,
                        open,
                        language))
                .orElseGet(() -> new ChangeReport(candidate.file(), "", List.of(), List.of(), 0, List.of()));
    }

    private ChangeReport report(
            String title,
            String compared,
            ModelParts before,
            ModelParts after,
            Map<String, Integer> open,
            Locale language) {
        var names = before.byId();
        return new ChangeReport(
                title,
                compared,
                Differences.between(before, after).stream()
                        .map(difference -> words.in(language, difference))
                        .toList(),
                open.entrySet().stream()
                        .map(place -> new ChangeReport.Place(
                                names.containsKey(place.getKey())
                                        ? names.get(place.getKey()).name()
                                        : place.getKey(),
                                place.getValue()))
                        .sorted(java.util.Comparator.comparing(ChangeReport.Place::cases)
                                .reversed())
                        .toList(),
                open.values().stream().mapToLong(Integer::longValue).sum(),
                after.kind() == ModelParts.Kind.PROCESS ? ActivityMap.choices(before, after) : List.of());
    }
}
