package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tasks about grants belong to the funding officers together, whoever has taken one. */
class FundingTasksTest extends JourneyTest {

    @LocalServerPort
    private int port;

    private Case company;

    @BeforeEach
    void aCompanyWishesForAGrant() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        new GrantedCompany(story, company).wishes();
    }

    @Test
    void anOfficerGivesBackATaskThatTheyTook() {
        assertThat(sends("funding", "claim", "{\"userId\": \"funding\"}")).isEqualTo(204);

        assertThat(sends("funding", "unclaim", "{}")).isEqualTo(204);

        assertThat(company.task("CheckEligibility").getAssignee()).isNull();
        assertThat(sends("funding-2", "claim", "{\"userId\": \"funding-2\"}")).isEqualTo(204);
    }

    @Test
    void anExpertNeitherTakesNorGivesBackATaskOfTheOfficers() {
        assertThat(sends("expert-ad", "claim", "{\"userId\": \"expert-ad\"}")).isEqualTo(403);
        assertThat(sends("expert-ad", "unclaim", "{}")).isEqualTo(403);
    }

    private int sends(String user, String what, String body) {
        return Visitor.machine(port, user)
                .posts("/engine-rest/task/" + company.task("CheckEligibility").getId() + "/" + what, body)
                .statusCode();
    }
}
