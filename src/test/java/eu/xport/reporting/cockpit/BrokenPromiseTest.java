package eu.xport.reporting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a broken promise a manager comes straight to the form of its escalation, or reads why there is none. */
class BrokenPromiseTest extends CockpitStory {

    private static final String BROKEN = "/staff/cockpit/cases?state=BROKEN";
    private static final String COLLEAGUE = "lucas";

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    private Case company;

    @BeforeEach
    void aFirstContactIsLate() {
        company = aCase();
        company.until(company.promised("contactDue"));
    }

    @BeforeEach
    void thereIsASecondManager() {
        var colleague = identities.newUser(COLLEAGUE);
        colleague.setFirstName("Lucas");
        colleague.setLastName("Picard");
        colleague.setPassword("demo");
        identities.saveUser(colleague);
        identities.createMembership(COLLEAGUE, "managers");
    }

    @AfterEach
    void theSecondManagerLeaves() {
        identities.deleteUser(COLLEAGUE);
    }

    @Test
    void theManagerTakesTheEscalationAndItsFormOpensHoweverOftenTheButtonIsPressed() {
        var escalation = company.task("ReassignContact").getId();
        var form = button();

        var once = presses(manager(), form);
        var twice = presses(manager(), form);

        assertThat(once.headers().firstValue("Location"))
                .hasValue("/camunda/app/tasklist/default/#/?task=" + escalation);
        assertThat(twice.headers().firstValue("Location"))
                .isEqualTo(once.headers().firstValue("Location"));
        assertThat(company.task("ReassignContact").getAssignee()).isEqualTo("manager");
        assertThat(button()).as("it is still the manager's to answer").isNotNull();
    }

    @Test
    void whatAnotherManagerHasTakenIsSaidSoAndLeftAlone() {
        var form = button();
        tasks.setAssignee(company.task("ReassignContact").getId(), COLLEAGUE);

        var refused = presses(manager(), form);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Another manager has taken this escalation");
        assertThat(company.task("ReassignContact").getAssignee()).isEqualTo(COLLEAGUE);
        assertThat(page(BROKEN).select(".staff-acts").text()).startsWith("Lucas Picard has taken the escalation.");
        assertThat(button()).isNull();
    }

    @Test
    void onceAnsweredTheLineLeadsToTheOpenTaskAndToTheHandOverOfThePortfolio() {
        var form = button();
        company.does("ReassignContact", "breachCause", "OVERLOAD", "managerNotes", "Two colleagues are ill.");

        assertThat(presses(manager(), form).body()).contains("This escalation is no longer open");
        var act = page(BROKEN).select(".staff-acts");
        assertThat(act.text()).contains("No escalation is open: the managers have answered it");
        assertThat(act.select("a").eachAttr("href"))
                .containsExactly(
                        "/camunda/app/tasklist/default/#/?task="
                                + company.task("ContactCompany").getId(),
                        "/camunda/app/tasklist/default/#/?processStart=HandOverPortfolio");
    }

    @Test
    void eachLineLeadsToTheCompanyAndToTheCourseOfTheCase() {
        var line = page(BROKEN).select("tbody tr").first();

        assertThat(line.select("a.staff-case").attr("href")).isEqualTo("/staff/companies/" + company.number());
        assertThat(line.select("td:last-child a").attr("href"))
                .isEqualTo("/camunda/app/cockpit/default/#/process-instance/"
                        + company.process("ExportJourney").getId() + "/runtime?tab=history-of-the-case");
        assertThat(manager().opens("/staff/companies/" + company.number()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorWhoReadsNoCompanysPageIsNotLedToOne() {
        var line = page(Visitor.staff(port, "admin"), BROKEN).select("tbody tr").first();

        assertThat(line.text()).contains(company.number());
        assertThat(line.select("a[href^=/staff/companies]")).isEmpty();
    }

    @Test
    void withoutTheTokenOfThePageNobodyTakesAnything() {
        var form = button();
        form.select("input[name=_csrf]").val("forged");

        assertThat(presses(manager(), form).statusCode()).isEqualTo(403);
        assertThat(company.task("ReassignContact").getAssignee()).isNull();
    }

    private Element button() {
        return page(BROKEN).select(".staff-acts form").first();
    }
}
