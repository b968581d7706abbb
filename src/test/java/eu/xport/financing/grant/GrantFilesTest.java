package eu.xport.financing.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is published and kept of grants. */
class GrantFilesTest extends GrantStory {

    @Autowired
    private OpenData openData;

    @Autowired
    private DeMinimisRegister register;

    @Test
    void anAgreementAboveTheLimitIsPublishedInTheNationalColumns() {
        wisher.isSigned();

        assertThat(openData.rows()).singleElement().satisfies(row -> {
            assertThat(row).hasSameSizeAs(OpenData.COLUMNS);
            assertThat(row.get(4)).isEqualTo(company.fact("company_name"));
            assertThat(row.get(5)).hasSize(14);
            assertThat(row.get(6)).isEqualTo("A stand in Madrid");
            assertThat(row.get(7)).isEqualTo("60000.00");
        });
    }

    @Test
    void anAgreementWithinTheLimitIsNot() {
        wisher.wishes().isEligible().appliesWith("46000").papersAreComplete().proposes("23000");
        wisher.isVoted().signs("2027-12-31");

        assertThat(openData.rows()).isEmpty();
        assertThat(register.rows()).singleElement().satisfies(row -> assertThat(row)
                .contains("23000.00"));
    }

    @Test
    void theRegisterTellsUntilWhenAidIsKept() {
        wisher.isProposed().isVoted();

        var voted = grant().vote().orElseThrow().day();
        assertThat(register.rows()).singleElement().satisfies(row -> assertThat(row)
                .hasSameSizeAs(DeMinimisRegister.COLUMNS)
                .contains(voted.toString(), voted.plusYears(10).toString()));
    }
}
