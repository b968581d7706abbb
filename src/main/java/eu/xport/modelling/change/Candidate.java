package eu.xport.modelling.change;

import java.util.Locale;
import java.util.stream.Stream;

/** A model as somebody would deploy it: its file, and what is in it. */
record Candidate(String file, byte[] content, ModelParts parts) {

    static Candidate of(String file, byte[] content) {
        var kind = Stream.of(ModelParts.Kind.values())
                .filter(model -> file.toLowerCase(Locale.ROOT).endsWith(model.ending()))
                .findFirst()
                .orElseThrow(() -> new CandidateRefused("ending", file));
        return new Candidate(
                file,
                content,
                switch (kind) {
                    case PROCESS -> ProcessParts.of(content);
                    case DECISION -> DecisionParts.of(content);
                    case FORM -> FormParts.of(content);
                    case TEXTS -> FrenchParts.of(file, content);
                });
    }
}
