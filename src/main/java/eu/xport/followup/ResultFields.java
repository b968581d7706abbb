package eu.xport.followup;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Submission;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an expert declares of a company's results, in the review of a milestone as at the close. */
@Component
class ResultFields {

    /** More than any company of the region sells, wins or employs: a slip of the keyboard. */
    static final BigDecimal MOST_TURNOVER = new BigDecimal("1000000000000");

    static final BigDecimal MOST_COUNTED = new BigDecimal("100000");

    private static final Set<String> ASKED = Set.of("exportTurnover", "newCountries", "ordersWon", "jobsCreated");

    private final Results results;
    private final Clock clock;

    ResultFields(Results results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    boolean asks(String key) {
        return ASKED.contains(key);
    }

    List<FieldFault> faults(Submission submission) {
        return Stream.of(
                        fault(submission, "exportTurnover", MOST_TURNOVER),
                        fault(submission, "ordersWon", MOST_COUNTED),
                        fault(submission, "jobsCreated", MOST_COUNTED))
                .flatMap(Optional::stream)
                .toList();
    }

    void declare(String journey, Milestone milestone, Submission submission) {
        var fields = submission.fields();
        results.save(new Result(
                null,
                journey,
                milestone.code(),
                clock.instant(),
                submission.by().orElse(null),
                fields.amount("exportTurnover").orElse(null),
                String.join(" ", fields.choices("newCountries")),
                fields.whole("ordersWon").orElse(null),
                fields.whole("jobsCreated").orElse(null),
                fields.text("closingNotes").orElse(null)));
    }

    private static Optional<FieldFault> fault(Submission submission, String key, BigDecimal most) {
        return between(key, submission.fields().amount(key).orElse(null), most);
    }

    /** @param number null for none, which is right */
    static Optional<FieldFault> between(String field, BigDecimal number, BigDecimal most) {
        return Optional.ofNullable(number)
                .filter(told -> told.signum() < 0 || told.compareTo(most) > 0)
                .map(told -> FieldFault.of(field, "between", "0", most.toPlainString()));
    }
}
