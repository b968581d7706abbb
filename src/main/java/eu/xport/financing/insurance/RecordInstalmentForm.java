package eu.xport.financing.insurance;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.insurance.Payment.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An instalment is paid, put off, or will never be paid because the company has failed. */
@Component
class RecordInstalmentForm extends ContractForm {

    private static final String OUTCOME = "instalmentOutcome";
    private static final String PAID = "instalmentPaidOn";
    private static final String DUE = "newInstalmentDue";
    private static final String REASON = "instalmentReason";

    private final InsuranceBook book;
    private final InsuranceDays days;
    private final FailedCompanies failed;

    RecordInstalmentForm(
            Standings standings, ContractLines lines, InsuranceBook book, InsuranceDays days, FailedCompanies failed) {
        super("RecordInstalment", Set.of(OUTCOME, PAID, DUE, REASON), standings, lines);
        this.book = book;
        this.days = days;
        this.failed = failed;
    }

    @Override
    String figures(Standing standing) {
        return lines.figures().instalment(standing);
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        var instalment = instalment(standing, submission.step());
        return switch (submission.fields().need(OUTCOME)) {
            case "DELAYED" -> delayed(standing, instalment, submission);
            case "UNPAID" -> unpaid(standing, submission);
            default -> paid(standing, instalment, submission);
        };
    }

    private static Payment instalment(Standing standing, Step step) {
        var number = Integer.parseInt(step.text("instalmentNumber").orElseThrow());
        return standing.of(Kind.INSTALMENT)
                .filter(one -> one.number() == number && one.isOwed())
                .findFirst()
                .orElseThrow(() -> FormRefused.because(OUTCOME, "insurancePaidAlready"));
    }

    private Map<String, Object> paid(Standing standing, Payment instalment, Submission submission) {
        var on = days.past(
                submission.fields(), PAID, standing.contract().signature().endOfGrace());
        book.keeps(instalment.paid(on));
        notes(standing, submission, "INSTALMENT_PAID", instalment, Map.of("paidOn", on));
        return Map.of(OUTCOME, "PAID");
    }

    private Map<String, Object> delayed(Standing standing, Payment instalment, Submission submission) {
        var until = days.toCome(submission.fields(), DUE);
        var reason = submission.fields().need(REASON);
        book.keeps(instalment.delayed(until, reason));
        notes(
                standing,
                submission,
                "INSTALMENT_DELAYED",
                instalment,
                Map.of("from", instalment.dueOn(), "until", until, "reason", reason));
        return Map.of(OUTCOME, "DELAYED");
    }

    private Map<String, Object> unpaid(Standing standing, Submission submission) {
        failed.ends(standing, submission, submission.fields().need(REASON));
        return Map.of(OUTCOME, "UNPAID");
    }

    private void notes(
            Standing standing, Submission submission, String event, Payment instalment, Map<String, Object> more) {
        var facts = new HashMap<>(more);
        facts.put("number", instalment.number());
        facts.put("amount", instalment.amount());
        book.notes(standing.contract(), submission.by(), event, facts);
        book.touches(standing.contract());
    }
}
