package eu.xport.financing.insurance;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A company that does not meet the scheme's conditions need not wait for the insurer to say so. */
@Component
class CheckInsuranceConditions implements JavaDelegate {

    private final Standings standings;
    private final InsuranceConditions conditions;
    private final InsuranceBook book;

    CheckInsuranceConditions(Standings standings, InsuranceConditions conditions, InsuranceBook book) {
        this.standings = standings;
        this.conditions = conditions;
        this.book = book;
    }

    @Override
    public void execute(DelegateExecution process) {
        var contract =
                standings.of((String) process.getVariable(Standings.CONTRACT)).contract();
        var reasons = conditions.unmet(contract.application().applicant(), Locale.ENGLISH);
        book.notes(contract, Optional.empty(), "INSURANCE_CONDITIONS_CHECKED", Map.of("unmet", reasons));
        process.setVariables(book.moves(contract, reasons.isEmpty() ? Phase.APPLIED : Phase.UNFIT));
    }
}
