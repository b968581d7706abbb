package eu.xport.financing.insurance;

import eu.xport.calendar.ParisTime;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Submission;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What insurer or company owed when prospecting ended is paid, put off, or never paid because the company has failed. */
@Component
class SettleProspectingForm extends ContractForm {

    private static final String OUTCOME = "settlementOutcome";
    private static final String PAID = "settledOn";
    private static final String DUE = "newSettlementDue";
    private static final String REASON = "settlementReason";

    private final InsuranceBook book;
    private final InsuranceDays days;
    private final FailedCompanies failed;

    SettleProspectingForm(
            Standings standings, ContractLines lines, InsuranceBook book, InsuranceDays days, FailedCompanies failed) {
        super("SettleProspecting", Set.of(OUTCOME, PAID, DUE, REASON), standings, lines);
        this.book = book;
        this.days = days;
        this.failed = failed;
    }

    @Override
    String figures(Standing standing) {
        return lines.figures().settlement(standing);
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        return switch (submission.fields().need(OUTCOME)) {
            case "DELAYED" -> delayed(standing, submission);
            case "FAILED" -> failed(standing, submission);
            default -> paid(standing, submission);
        };
    }

    private Map<String, Object> paid(Standing standing, Submission submission) {
        var contract = standing.contract();
        var on = days.past(submission.fields(), PAID, contract.signature().endOfProspecting());
        standing.openBalance().ifPresent(owed -> book.keeps(owed.paid(on)));
        book.notes(
                contract,
                submission.by(),
                "PROSPECTING_SETTLED",
                Map.of("settledOn", on, "balance", standing.insured().balance(standing.spent())));
        book.touches(contract);
        return Map.of(OUTCOME, "PAID");
    }

    private Map<String, Object> delayed(Standing standing, Submission submission) {
        var until = days.toCome(submission.fields(), DUE);
        var reason = submission.fields().need(REASON);
        var owed = standing.openBalance().orElseThrow(() -> FormRefused.because(OUTCOME, "insuranceNothingOwed"));
        book.keeps(owed.delayed(until, reason));
        book.notes(
                standing.contract(),
                submission.by(),
                "SETTLEMENT_DELAYED",
                Map.of("amount", owed.amount(), "from", owed.dueOn(), "until", until, "reason", reason));
        book.touches(standing.contract());
        return Map.of(OUTCOME, "DELAYED", "settlementDue", Date.from(ParisTime.closingHourOf(until)));
    }

    private Map<String, Object> failed(Standing standing, Submission submission) {
        failed.ends(standing, submission, submission.fields().need(REASON));
        return Map.of(OUTCOME, "FAILED");
    }
}
