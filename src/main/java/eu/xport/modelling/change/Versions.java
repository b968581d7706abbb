package eu.xport.modelling.change;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Moves the open cases of one version of a process to another one, in steps that a page can wait for. */
@Component
class Versions {

    private static final String CHOSEN = "activity.";

    private final DeployedModels models;
    private final Plans plans;
    private final Moving moving;
    private final MoveWords words;

    Versions(DeployedModels models, Plans plans, Moving moving, MoveWords words) {
        this.models = models;
        this.plans = plans;
        this.moving = moving;
        this.words = words;
    }

    /** From which to which version; what to do with what is gone; whether promises follow. */
    record Wish(ProcessDefinition older, ProcessDefinition newer, Map<String, String> asked) {

        boolean countsAnew() {
            return asked.containsKey("countsAnew");
        }

        /** How many cases were tried by now. */
        int tried() {
            return number("tried");
        }

        /** How many cases could not move by now: those that did are counted here no more. */
        int left() {
            return number("left");
        }

        private int number(String name) {
            var text = asked.getOrDefault(name, "");
            return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        }

        Map<String, String> chosen() {
            return asked.entrySet().stream()
                    .filter(choice -> choice.getKey().startsWith(CHOSEN)
                            && !choice.getValue().isBlank())
                    .collect(Collectors.toMap(
                            choice -> choice.getKey().substring(CHOSEN.length()), Map.Entry::getValue));
        }
    }

    Wish wish(String process, int from, int to, Map<String, String> asked) {
        if (from >= to) {
            throw new CandidateRefused("order", String.valueOf(from), String.valueOf(to));
        }
        return new Wish(version(process, from), version(process, to), asked);
    }

    MoveReport tries(Wish wish, Locale language) {
        var move = move(wish);
        var cases = moving.cases(wish.older().getId(), wish.tried());
        var inAll = moving.count(wish.older().getId());
        var outcomes =
                cases.stream().map(process -> moving.tries(() -> move, process)).toList();
        return words.of(outcomes, true, move, inAll, wish.tried(), language);
    }

    /** Nobody moves cases to what is not the newest any more: somebody has deployed while the page was read. */
    MoveReport makes(Wish wish, Principal mover, Locale language) {
        var newest = models.newest(wish.newer().getKey()).orElseThrow();
        if (newest.getVersion() != wish.newer().getVersion()) {
            throw new CandidateRefused(
                    "newer",
                    String.valueOf(newest.getVersion()),
                    String.valueOf(wish.newer().getVersion()));
        }
        var move = move(wish);
        var inAll = moving.count(wish.older().getId());
        List<Outcome> outcomes = moving.cases(wish.older().getId(), wish.left()).stream()
                .map(process -> moving.makes(move, process, mover.getName()))
                .toList();
        return words.of(outcomes, false, move, inAll, wish.left(), language);
    }

    private Move move(Wish wish) {
        return plans.move(
                wish.older().getId(),
                wish.newer().getId(),
                models.model(wish.older()).parts(),
                models.model(wish.newer()).parts(),
                wish.chosen(),
                wish.countsAnew());
    }

    private ProcessDefinition version(String process, int number) {
        return Optional.of(number)
                .filter(version -> version > 0)
                .flatMap(version -> models.version(process, version))
                .orElseThrow(() -> new CandidateRefused("version", process, String.valueOf(number)));
    }
}
