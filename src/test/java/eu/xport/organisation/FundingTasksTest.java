package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.GrantedCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tasks about grants belong to the funding officers together, whoever has taken one. */
class FundingTasksTest extends CallStory {

    private GrantedCompany grant;

    @BeforeEach
    void itWishesForAGrant() {
        grant = new GrantedCompany(story, company).wishes();
    }

    @Test
    void anOfficerGivesBackATaskThatTheyTook() {
        assertThat(sends("funding", "claim", user("funding"))).isEqualTo(204);

        assertThat(sends("funding", "unclaim", "{}")).isEqualTo(204);

        assertThat(company.task("CheckEligibility").getAssignee()).isNull();
    }

    @Test
    void anExpertNeitherTakesNorGivesBackATaskOfTheOfficers() {
        assertThat(sends("expert-ad", "claim", user("expert-ad"))).isEqualTo(403);
        assertThat(sends("expert-ad", "unclaim", "{}")).isEqualTo(403);
    }

    @Test
    void aPaperOfAGrantIsTheOfficersAndNoExpertsToTake() {
        grant.isEligible().appliesWith("120000");
        company.until(company.timers("PaperOverdue").get(0));

        assertThat(sends("expert-ad", "ChasePaper", "claim", user("expert-ad"))).isEqualTo(403);
        assertThat(sends("funding", "ChasePaper", "claim", user("funding"))).isEqualTo(204);
        assertThat(sends("funding", "ChasePaper", "unclaim", "{}")).isEqualTo(204);
    }

    private int sends(String user, String what, String body) {
        return sends(user, "CheckEligibility", what, body);
    }

    private int sends(String user, String task, String what, String body) {
        return as(user).posts("/engine-rest/task/" + company.task(task).getId() + "/" + what, body)
                .statusCode();
    }
}
