package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A funding officer notes that a company takes its application for the insurance back. */
class WithdrawInsuranceTest extends InsuredTest {

    @Test
    void anApplicationIsTakenBackByItsNumberHoweverItIsWritten() {
        insured.applies();

        notes(standing().contract().number().toLowerCase());

        assertThat(phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(processes()).isZero();
        assertThat(events()).endsWith("INSURANCE_WITHDRAWN");
        assertThat(trace.of(standing().contract().number())).last().satisfies(entry -> assertThat(entry.keptBy())
                .isEqualTo("funding"));
    }

    @Test
    void anUnknownNumberOrAContractThatIsOverIsRefused() {
        insured.applies();
        var number = standing().contract().number();
        notes(number);

        assertThatThrownBy(() -> notes(number)).hasMessageContaining("cannot be taken back any more");
        assertThatThrownBy(() -> notes("AP-2026-999999")).hasMessageContaining("no contract has this number");
    }

    private void notes(String number) {
        story.starts("funding", "WithdrawInsurance", Map.of("contractNumber", number));
    }
}
