package eu.xport.financing.grant;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.JourneyTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A company has filed its answers on Monday 9 March 2026, and may wish for a grant. */
abstract class GrantStory extends JourneyTest {

    @Autowired
    Grants grants;

    @Autowired
    GrantPayments payments;

    Case company;
    GrantedCompany wisher;

    @BeforeEach
    void aCompanyHasFiled() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(but(aCompanyNewToExport(), "language", "en"));
        wisher = new GrantedCompany(story, company);
    }

    Grant grant() {
        return grants.of(company.grant());
    }

    List<String> paid() {
        return payments.findByExportGrantOrderByPlace(company.grant()).stream()
                .map(payment -> payment.kind() + " " + payment.amount().toPlainString())
                .toList();
    }
}
