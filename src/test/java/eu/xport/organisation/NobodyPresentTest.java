package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Option;
import eu.xport.testing.Visitor;
import java.util.Optional;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When nobody of a partner is present, the managers get the case at once, and know who is away until when. */
class NobodyPresentTest extends AbsenceStory {

    @Autowired
    private RecordAbsenceForm recordAbsence;

    @LocalServerPort
    private int port;

    @BeforeEach
    void bothExpertsOfTheChamberAreAway() {
        absent(CELINE, "2026-03-09", "2026-03-13", DENIS);
        absentAs("manager", DENIS, "2026-03-09", "2026-03-10", null);
    }

    @Test
    void aManagerIsEntrustedWithTheCaseAndAllManagersSeeItAmongTheEscalations() {
        var company = story.files(aCompanyNewToExport());

        assertThat(company.fact("partner")).isEqualTo("cci-normandie");
        assertThat(company.fact("expert")).isEqualTo("manager");
        assertThat(holder(company, "ContactCompany")).isEqualTo("manager");
        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("managers")
                        .includeAssignedTasks()
                        .list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("ContactCompany");
    }

    @Test
    void aCaseThatAnExpertHasIsNoEscalation() {
        until("2026-03-11T08:00");

        story.files(aCompanyNewToExport());

        assertThat(tasks.createTaskQuery()
                        .taskCandidateGroup("managers")
                        .includeAssignedTasks()
                        .count())
                .isZero();
    }

    @Test
    void whoeverTakesTheCaseOverTakesItFromTheManagers() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue"));

        company.does("ReassignContact", "newExpert", DENIS, "breachCause", "ABSENCE");

        assertThat(holder(company, "ContactCompany")).isEqualTo(DENIS);
        assertThat(tasks.getIdentityLinksForTask(company.task("ContactCompany").getId()))
                .extracting(link -> link.getGroupId())
                .containsOnlyOnce("cci-normandie")
                .doesNotContain("managers");
    }

    @Test
    void whoeverEntrustsACaseReadsWhoIsAwayUntilWhen() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue"));

        var experts = (SpinJsonNode)
                tasks.getVariableLocal(company.task("ReassignContact").getId(), "experts");

        assertThat(experts.toString())
                .contains("Céline Auvray, CCI International Normandie (0), absent until Fri 13 Mar 2026")
                .contains("\"Denis Vautier, CCI International Normandie (0)\"");
    }

    @Test
    void whoeverRecordsAnAbsenceReadsOfEachSubstituteWhoIsAwayUntilWhen() {
        until("2026-03-11T08:00");

        assertThat(recordAbsence.offers(Optional.of("manager")).get("substitutes"))
                .extracting(Option::label)
                .contains(
                        "Céline Auvray, CCI International Normandie, absent until Fri 13 Mar 2026",
                        "Denis Vautier, CCI International Normandie");
    }

    @Test
    void thePageOfACompanyTellsWhoStandsIn() {
        until("2026-03-11T08:00");
        var company = story.files(aCompanyNewToExport());
        absent(DENIS, "2026-03-20", "2026-03-20", null);
        until("2026-03-20T08:00");

        assertThat(Visitor.staff(port, "expert-ad")
                        .opens("/staff/companies/" + company.number())
                        .body())
                .contains("Denis Vautier is absent until Fri 20 Mar 2026");
    }
}
