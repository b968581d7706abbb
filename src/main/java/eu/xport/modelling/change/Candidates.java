package eu.xport.modelling.change;

import eu.xport.engine.Gate;
import eu.xport.engine.Release;
import eu.xport.engine.Releases;
import eu.xport.engine.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Files that an analyst thinks of deploying: what each would change, and what a trial with open cases shows. */
@Component
class Candidates {

    private static final int MOST = 40;
    private static final DataSize LONGEST = DataSize.ofMegabytes(1);

    private final ChangeReports reports;
    private final DeployedModels models;
    private final CandidateTrial trial;
    private final Gate gate;
    private final Releases releases;
    private final Texts texts;

    Candidates(
            ChangeReports reports,
            DeployedModels models,
            CandidateTrial trial,
            Gate gate,
            Releases releases,
            Texts texts) {
        this.reports = reports;
        this.models = models;
        this.trial = trial;
        this.gate = gate;
        this.releases = releases;
        this.texts = texts;
    }

    /** @param fault why the engine would not even take it */
    record Told(ChangeReport report, Optional<MoveReport> trial, Optional<String> fault) {}

    /**
     * @param refusals why the gate would not let the files go live together; nothing where it would
     * @param remarks what it would let pass and yet be looked at
     */
    record Checked(List<Told> told, List<String> refusals, List<String> remarks) {}

    Checked of(List<MultipartFile> files, Locale language) {
        var sent = files.stream().filter(file -> !file.isEmpty()).toList();
        if (sent.isEmpty() || sent.size() > MOST) {
            throw new CandidateRefused("noFile", String.valueOf(MOST));
        }
        if (sent.stream().anyMatch(file -> file.getSize() > LONGEST.toBytes())) {
            throw new CandidateRefused("tooLarge");
        }
        var candidates = sent.stream().map(Candidates::read).toList();
        var release =
                sent.stream().collect(Collectors.toMap(Candidates::name, Candidates::content, (one, other) -> other));
        var verdict = gate.judges(new Release(releases.files(), release));
        return new Checked(
                candidates.stream()
                        .map(candidate -> told(candidate, candidates, verdict.harmless(), language))
                        .toList(),
                verdict.faults(),
                verdict.remarks());
    }

    String words(CandidateRefused refused, Locale language) {
        return texts.of(
                language,
                "modelChange.refused." + refused.reason(),
                refused.details().toArray());
    }

    private Told told(Candidate candidate, List<Candidate> all, boolean tried, Locale language) {
        var open = trial.busiest(candidate.parts())
                .map(version -> models.openSteps(version.getId()))
                .orElse(Map.of());
        var report = reports.of(candidate, open, language);
        if (!tried) {
            return new Told(report, Optional.empty(), Optional.of(words(new CandidateRefused("notTried"), language)));
        }
        try {
            return new Told(report, trial.of(candidate, all, language), Optional.empty());
        } catch (CandidateRefused refused) {
            return new Told(report, Optional.empty(), Optional.of(words(refused, language)));
        } catch (ProcessEngineException refused) {
            var fault = new CandidateRefused("engine", refused.getMessage());
            return new Told(report, Optional.empty(), Optional.of(words(fault, language)));
        }
    }

    private static Candidate read(MultipartFile file) {
        return Candidate.of(name(file), content(file));
    }

    private static String name(MultipartFile file) {
        return Objects.toString(file.getOriginalFilename(), "");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
