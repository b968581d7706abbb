package eu.xport.modelling.change;

import eu.xport.engine.Forms;
import eu.xport.engine.Texts;
import eu.xport.modelling.change.DeployedModels.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Holds a newer model against an older one and against the cases that are open. */
@Component
class ChangeReports {

    private final DeployedModels models;
    private final DifferenceWords words;
    private final Forms forms;
    private final Texts texts;

    ChangeReports(DeployedModels models, DifferenceWords words, Forms forms, Texts texts) {
        this.models = models;
        this.words = words;
        this.forms = forms;
        this.texts = texts;
    }

    /** The versions that carry cases or would, by process, as people call it. */
    Map<String, List<Version>> inUse(Locale language) {
        var names = forms.names(language);
        var inUse = models.inUse();
        inUse.replaceAll((process, versions) -> versions.stream()
                .map(version -> version.called(names.getOrDefault(process, version.name())))
                .toList());
        return inUse;
    }

    /** Two versions that are deployed. */
    ChangeReport of(ProcessDefinition older, ProcessDefinition newer, Locale language) {
        var before = models.model(older).parts();
        var after = models.model(newer).parts();
        return report(
                texts.of(
                        language,
                        "modelChange.versions",
                        forms.names(language).getOrDefault(after.id(), after.name()),
                        older.getVersion(),
                        newer.getVersion()),
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
                .orElseGet(() -> ChangeReport.ofNew(candidate.file()));
    }

    /** What a release said otherwise than the one before it, file by file; empty when there is no such release. */
    Optional<List<ChangeReport>> of(String deployment, Locale language) {
        return models.release(deployment).map(release -> release.changes().entrySet().stream()
                .map(file -> Candidate.of(file.getKey(), file.getValue()))
                .map(file -> of(file, Optional.ofNullable(release.inForce().get(file.file())), language))
                .toList());
    }

    private ChangeReport of(Candidate file, Optional<byte[]> former, Locale language) {
        return former.map(content -> report(
                        file.file(),
                        texts.of(language, "modelChange.former"),
                        Candidate.of(file.file(), content).parts(),
                        file.parts(),
                        Map.of(),
                        language))
                .orElseGet(() -> ChangeReport.ofNew(file.file()));
    }

    private ChangeReport report(
            String title,
            String compared,
            ModelParts before,
            ModelParts after,
            Map<String, Integer> open,
            Locale language) {
        var parts = before.byId();
        var names = forms.names(language);
        return new ChangeReport(
                title,
                compared,
                Differences.between(before, after).stream()
                        .map(difference -> words.in(language, difference))
                        .toList(),
                open.entrySet().stream()
                        .map(place -> new ChangeReport.Place(
                                name(place.getKey(), parts.get(place.getKey()), names), place.getValue()))
                        .sorted(Comparator.comparing(ChangeReport.Place::cases).reversed())
                        .toList(),
                open.values().stream().mapToLong(Integer::longValue).sum(),
                after.kind() == ModelParts.Kind.PROCESS ? ActivityMap.choices(before, after) : List.of());
    }

    /** A task bears the name that stands beside its form. */
    private static String name(String id, Part place, Map<String, String> names) {
        return place == null ? id : names.getOrDefault(place.fact("formRef"), place.name());
    }
}
