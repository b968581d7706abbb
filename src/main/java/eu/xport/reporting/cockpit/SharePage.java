package eu.xport.reporting.cockpit;

import eu.xport.engine.ModelNames;
import eu.xport.reporting.cockpit.HistoryInDanger.Standing;
import eu.xport.reporting.cockpit.ShareTimes.Time;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Holds a model against the promises: what its parts take of the promised time, and where cases are in danger today. */
@Component
class SharePage {

    private final RepositoryService models;
    private final SharePromises promises;
    private final ShareElements elements;
    private final ShareTimes times;
    private final Shares shares;
    private final HistoryInDanger danger;
    private final ModelNames names;
    private final HistoryWords words;

    SharePage(
            RepositoryService models,
            SharePromises promises,
            ShareElements elements,
            ShareTimes times,
            Shares shares,
            HistoryInDanger danger,
            ModelNames names,
            HistoryWords words) {
        this.models = models;
        this.promises = promises;
        this.elements = elements;
        this.times = times;
        this.shares = shares;
        this.danger = danger;
        this.names = names;
        this.words = words;
    }

    /** Empty when no model is known by this id. */
    Optional<ShareView> of(String definition) {
        return models.createProcessDefinitionQuery().processDefinitionId(definition).list().stream()
                .findFirst()
                .map(this::view);
    }

    private ShareView view(ProcessDefinition model) {
        var parts = elements.of(model.getId(), promises.all());
        var standing = parts.isEmpty() ? Map.<Standing, Integer>of() : danger.counts(model.getKey());
        var took = took(model.getKey(), parts);
        return new ShareView(
                model.getKey(),
                names.process(model.getId(), model.getKey()),
                ShareTimes.KEPT,
                parts.stream()
                        .map(part -> row(model.getId(), part, took.getOrDefault(Lasted.of(part), List.of()), standing))
                        .toList());
    }

    /** What a time is told of; the element is empty for the whole promise. */
    private record Lasted(String deadline, String element) {

        static Lasted of(ShareElement part) {
            return new Lasted(part.promise().deadline(), part.whole() ? "" : part.id());
        }

        static Lasted of(Time time) {
            return new Lasted(time.deadline(), time.element());
        }
    }

    private Map<Lasted, List<Time>> took(String process, List<ShareElement> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        var elements = parts.stream().map(ShareElement::id).toList();
        var deadlines =
                parts.stream().map(part -> part.promise().deadline()).distinct().toList();
        return Stream.concat(times.at(process, elements, deadlines).stream(), times.kept(deadlines).stream())
                .collect(Collectors.groupingBy(Lasted::of));
    }

    private ShareView.Row row(String model, ShareElement part, List<Time> took, Map<Standing, Integer> standing) {
        var within = part.promise().within();
        var used = shares.of(took, within);
        var slow = used.percentile(90);
        return new ShareView.Row(
                part.id(),
                names.element(model, part.id(), part.id()),
                part.whole(),
                words.name("promise", part.promise().deadline()),
                part.promise().deadline(),
                words.of("length." + within.unit(), within.number()),
                used.size(),
                used.median().orElse(null),
                slow.orElse(null),
                slow.map(ShareBand::of).orElse(ShareBand.NONE),
                standing.getOrDefault(new Standing(part.id(), part.promise().deadline()), 0));
    }
}
