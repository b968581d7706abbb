package eu.xport.reporting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.Visitor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step that was given up says what to do, and a manager has it tried again. */
class FailedStepsTest extends CockpitStory {

    private static final String FAILURES = "/staff/cockpit/failures";

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate database;

    private Case company;
    private String job;

    @BeforeEach
    void aLetterIsGivenUp() {
        company = aCase();
        job = jobs.createJobQuery()
                .processDefinitionKey("SendLetter")
                .listPage(0, 1)
                .get(0)
                .getId();
        jobs.setJobRetries(job, 0);
        database.update(
                "update act_ru_incident set incident_msg_ = ? where configuration_ = ?",
                "The letter could not be sent: there is no mail address. Call the company instead.",
                job);
    }

    @Test
    void itsLineNamesTheCaseWhatHappenedAndWhatToDo() {
        var page = page(FAILURES);

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody td").get(0).text())
                .isEqualTo(company.fact("company_name") + " " + company.number());
        assertThat(page.select("tbody td").get(2).text())
                .contains("did not succeed", "there is no mail address. Call the company instead.");
        assertThat(page.select("tbody td").get(3).text()).contains("Do what the message says", "Try again");
        assertThat(page("/staff/cockpit").text()).contains("One step has failed and waits for somebody to act.");
        assertThat(page("/staff/cockpit/finished").select(".staff-ways").text()).contains("Failed steps (1)");
    }

    @Test
    void triedAgainItHasOneAttemptMoreAndTheEngineNotesWhoAskedForIt() {
        assertThat(told(button())).startsWith("The step is tried again now, once.");

        assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
        assertThat(history.createUserOperationLogQuery()
                        .jobId(job)
                        .operationType("SetJobRetries")
                        .userId("manager")
                        .count())
                .isEqualTo(1);
        story.postLeaves();
        assertThat(page(FAILURES).select(".staff-ways").text())
                .contains("Failed steps")
                .doesNotContain("Failed steps (");
        assertThat(page(FAILURES).text()).contains("No step has failed");
    }

    @Test
    void pressedTwiceItIsTriedOnce() {
        var form = button();

        presses(manager(), form);

        assertThat(told(form)).startsWith("Another attempt is on its way");
        assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
    }

    @Test
    void whatHasSucceededMeanwhileIsSaidSo() {
        var form = button();
        jobs.executeJob(job);

        assertThat(told(form)).startsWith("This step has succeeded or ended in the meantime.");
    }

    @Test
    void anAdministratorTriesAgainTooButNobodyWithoutTheTokenOfThePage() {
        var admin = Visitor.staff(port, "admin");
        var forged = page(admin, FAILURES).select(".staff-acts form").first();
        forged.select("input[name=_csrf]").val("forged");
        assertThat(presses(admin, forged).statusCode()).isEqualTo(403);

        presses(admin, page(admin, FAILURES).select(".staff-acts form").first());

        assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
    }

    /** What the page says after the button was pressed. */
    private String told(Element form) {
        var next = presses(manager(), form).headers().firstValue("Location").orElseThrow();
        return page(next).select(".staff-told").text();
    }

    private Element button() {
        return page(FAILURES).select(".staff-acts form").first();
    }
}
