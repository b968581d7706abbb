package eu.xport.financing.insurance;

import eu.xport.engine.Submission;
import eu.xport.financing.insurance.Payment.Kind;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The insurer has confirmed what is repaid and when, or never will because the company has failed: until then the schedule
 * was a simulation.
 */
@Component
class ConfirmRepaymentScheduleForm extends ContractForm {

    private static final String CONFIRMED = "confirmedOn";

    private final InsuranceBook book;
    private final InsuranceDays days;
    private final FailedCompanies failed;

    ConfirmRepaymentScheduleForm(
            Standings standings, ContractLines lines, InsuranceBook book, InsuranceDays days, FailedCompanies failed) {
        super(
                "ConfirmRepaymentSchedule",
                Set.of(CONFIRMED, FailedCompanies.FAILED, FailedCompanies.REASON),
                standings,
                lines);
        this.book = book;
        this.days = days;
        this.failed = failed;
    }

    @Override
    String figures(Standing standing) {
        return lines.figures().schedule(standing);
    }

    @Override
    Map<String, Object> takes(Standing standing, Submission submission) {
        return failed.endsOr(this::confirmed, standing, submission);
    }

    private void confirmed(Standing standing, Submission submission) {
        var contract = standing.contract();
        var on = days.past(submission.fields(), CONFIRMED, contract.signature().endOfGrace());
        var parts = standing.parts();
        for (var number = 1; number <= parts.size(); number++) {
            book.keeps(Payment.owed(
                    contract.number(),
                    Kind.INSTALMENT,
                    number,
                    parts.get(number - 1),
                    contract.signature().dayOfInstalment(number)));
        }
        book.notes(
                contract,
                submission.by(),
                "REPAYMENT_CONFIRMED",
                TermFacts.of(
                        standing.insured(),
                        Map.of(
                                "confirmedOn", on,
                                "spent", standing.spent(),
                                "turnover", standing.turnover(),
                                "earned", standing.earned(),
                                "repayment", standing.repayment(),
                                "parts", parts)));
        book.touches(contract);
    }
}
