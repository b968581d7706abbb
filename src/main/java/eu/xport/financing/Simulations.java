package eu.xport.financing;

import eu.xport.engine.Fields;
import eu.xport.engine.Groups;
import eu.xport.engine.HandedOn;
import eu.xport.engine.People;
import eu.xport.engine.StartForm.Opening;
import eu.xport.engine.Submission;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Somebody of the staff tries figures. What comes of them waits for that person, belongs to no case, and goes when it was
 * read.
 */
@Component
public class Simulations {

    public static final String NEXT = "simulationNext";

    private static final String AGAIN = "AGAIN";
    private static final String ORGANISATION = "ORGANISATION";

    private final People people;

    Simulations(People people) {
        this.people = people;
    }

    public Opening begun(Submission submission) {
        var by = submission.by().orElseThrow();
        return new Opening(null, HandedOn.with(Map.of("simulatedBy", by, "partner", groupOf(by)), submission.fields()));
    }

    /**
     * Once more with the figures that were sent, or no more.
     *
     * @param check refuses figures that cannot be computed
     */
    public static Map<String, Object> next(Submission submission, Consumer<Fields> check) {
        var fields = submission.fields();
        var answer = fields.need(NEXT);
        var next = Map.<String, Object>of(NEXT, answer);
        if (!AGAIN.equals(answer)) {
            return next;
        }
        check.accept(fields);
        return HandedOn.with(next, fields);
    }

    /** Whose colleagues may read it too. A manager's is no escalation: managers work every task that nobody offers them. */
    private String groupOf(String user) {
        var partners = people.titles(ORGANISATION).keySet();
        return people.groupsOf(user).stream()
                .filter(group -> !group.equals(Groups.MANAGERS))
                .max(Comparator.comparing(partners::contains))
                .orElse(Groups.ADMINISTRATORS);
    }
}
