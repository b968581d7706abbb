package eu.xport.financing.insurance;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Submission;
import eu.xport.financing.insurance.Payment.Kind;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The insurer has paid the advance, or will never pay it because the company has failed. */
@Component
class RecordAdvanceForm extends ContractForm {

    private static final String PAID = "advancePaidOn";

    private final InsuranceBook book;
    private final InsuranceDays days;
    private final FailedCompanies failed;

    RecordAdvanceForm(
            Standings standings, ContractLines lines, InsuranceBook book, InsuranceDays days, FailedCompanies failed) {
        super("RecordAdvance", Set.of(PAID, FailedCompanies.FAILED, FailedCompanies.REASON), standings, lines);
        this.book = book;
        this.days = days;
        this.failed = failed;
    }

    @Override
    String figures(Standing standing) {
        return lines.figures().advance(standing.insured());
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        return failed.endsOr(this::paid, standing, submission);
    }

    private void paid(Standing standing, Submission submission) {
        var contract = standing.contract();
        var on = days.past(submission.fields(), PAID, contract.signature().signedOn());
        var advance = standing.of(Kind.ADVANCE)
                .filter(Payment::isOwed)
                .findFirst()
                .orElseThrow(() -> FormRefused.because(PAID, "insurancePaidAlready"));
        book.keeps(advance.paid(on));
        book.notes(contract, submission.by(), "ADVANCE_PAID", Map.of("paidOn", on, "amount", advance.amount()));
        book.touches(contract);
    }
}
