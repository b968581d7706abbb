package eu.xport.financing.insurance;

import eu.xport.engine.FormRefused;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.journey.JourneyNumber;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A company takes its application for the insurance back, before the contract is signed. */
@Component
class WithdrawInsuranceForm implements StartForm {

    private final Contracts contracts;
    private final Insurances insurances;

    WithdrawInsuranceForm(Contracts contracts, Insurances insurances) {
        this.contracts = contracts;
        this.insurances = insurances;
    }

    @Override
    public String id() {
        return "WithdrawInsurance";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Standings.CONTRACT.equals(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var number = submission.fields().need(Standings.CONTRACT).toUpperCase(Locale.ROOT);
        var contract = contracts
                .findById(number)
                .orElseThrow(() -> FormRefused.because(Standings.CONTRACT, "insuranceUnknown"));
        insurances.withdraw(JourneyNumber.of(contract.journey()), number, submission.by());
        return new Opening(contract.journey(), Map.of());
    }
}
