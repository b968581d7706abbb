package eu.xport.followup;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Submission;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        var faults = new ArrayList<FieldFault>();
        check(submission, "exportTurnover", MOST_TURNOVER, faults);
        check(submission, "ordersWon", MOST_COUNTED, faults);
        check(submission, "jobsCreated", MOST_COUNTED, faults);
        return faults;
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

    private static void check(Submission submission, String key, BigDecimal most, List<FieldFault> faults) {
        submission
                .fields()
                .amount(key)
                .filter(number -> number.signum() < 0 || number.compareTo(most) > 0)
                .ifPresent(number -> faults.add(FieldFault.of(key, "between", "0", most.toPlainString())));
    }
}
