package eu.xport.financing.insurance;

import static java.util.Map.entry;

import eu.xport.engine.Submission;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Ends the contract of a company that has failed, in whatever phase: nothing more is stated or paid, and what its terms do
 * not leave unpaid is claimed. Source: programme text.
 */
@Component
class FailedCompanies {

    static final String FAILED = "companyFailed";
    static final String REASON = "failureReason";

    private final InsuranceBook book;

    FailedCompanies(InsuranceBook book) {
        this.book = book;
    }

    /** Ends the contract where a form says that the company has failed, and takes what it says otherwise. */
    Map<String, Object> endsOr(BiConsumer<Standing, Submission> otherwise, Standing standing, Submission submission) {
        var said = submission.fields().yes(FAILED);
        if (said) {
            ends(standing, submission, submission.fields().need(REASON));
        } else {
            otherwise.accept(standing, submission);
        }
        return Map.of(FAILED, said);
    }

    void ends(Standing standing, Submission submission, String reason) {
        var failure = Failure.of(standing);
        standing.payments().stream().filter(Payment::isOwed).forEach(owed -> book.keeps(owed.forgiven(reason)));
        standing.awaited().ifPresent(book::drops);
        book.touches(standing.contract().ended(new Ending(book.today(), reason, failure.claimed())));
        book.notes(
                standing.contract(),
                submission.by(),
                "COMPANY_FAILED",
                TermFacts.of(standing.insured(), facts(standing, failure, reason)));
    }

    private static Map<String, Object> facts(Standing standing, Failure failure, String reason) {
        return Map.ofEntries(
                entry("reason", reason),
                entry("phase", standing.contract().state()),
                entry("spent", standing.spent()),
                entry("turnover", standing.turnover()),
                entry("earned", standing.earned()),
                entry("paidOut", standing.paidOut()),
                entry("received", standing.received()),
                entry("repayment", standing.repayment()),
                entry("repaid", standing.repaid()),
                entry("claimed", failure.claimed()),
                entry("unpaid", failure.unpaid()));
    }
}
