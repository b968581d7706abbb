package eu.xport.journey;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case that goes to another expert takes the expert's work with it, whoever holds that work. */
class ReassignmentTest extends RoadmapStory {

    private static final String NEW = "expert-bf";

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aTaskThatTheFormerExpertGaveBackGoesToTheNewOne() {
        var company = appointmentMade();
        tasks.setAssignee(company.task("HoldAppointment").getId(), null);

        entrustToBusinessFrance(company);

        belongsToTheNewExpert(company, "HoldAppointment");
    }

    @Test
    void aTaskThatAColleagueOfTheFormerExpertHadTakenGoesToTheNewOne() {
        var company = appointmentMade();
        var task = company.task("HoldAppointment");
        tasks.setAssignee(task.getId(), task.getAssignee().equals("expert-cci") ? "expert-cci-2" : "expert-cci");

        entrustToBusinessFrance(company);

        belongsToTheNewExpert(company, "HoldAppointment");
    }

    @Test
    void aCaseThatHadNoExpertGoesWithAllThatIsOpen() {
        var company = appointmentMade();
        tasks.setAssignee(company.task("HoldAppointment").getId(), null);
        database.update("update journey set expert = null where number = ?", company.number());

        entrustToBusinessFrance(company);

        belongsToTheNewExpert(company, "HoldAppointment");
    }

    @Test
    void aTaskThatSomebodyWasAskedToHelpWithGoesToTheNewExpertToo() {
        var company = appointmentMade();
        var task = company.task("HoldAppointment").getId();
        tasks.delegateTask(task, "manager");
        tasks.addCandidateUser(task, "expert-cci");

        entrustToBusinessFrance(company);

        belongsToTheNewExpert(company, "HoldAppointment");
        assertThat(company.task("HoldAppointment").getOwner()).isNull();
        company.does("HoldAppointment", "appointmentOutcome", "HELD");
    }

    @Test
    void anotherExpertOfTheSamePartnerGetsTheExpertsWorkAlone() {
        var company = agreed(aYearWith(aMarketStudy("2026-03-20", "2026-04-20")));
        company.until(at("2026-04-01T10:00"));

        reassignment.entrust(JourneyNumber.of(company.number()), "expert-cci-2", "cci-normandie");

        assertThat(company.task("DeliverAction").getAssignee()).isNull();
        assertThat(groups(company, "DeliverAction")).containsExactly("business-france");
    }

    @Test
    void aDeliveryStaysWithThePartnerWhoDelivers() {
        var company = agreed(aYearWith(aMarketStudy("2026-03-20", "2026-04-20")));
        company.until(at("2026-03-23T10:00"));
        tasks.setAssignee(company.task("DeliverAction").getId(), "expert-bf-2");

        reassignment.entrust(JourneyNumber.of(company.number()), "expert-ad", "ad-normandie");

        assertThat(company.task("DeliverAction").getAssignee()).isEqualTo("expert-bf-2");
        assertThat(groups(company, "DeliverAction")).containsExactly("business-france");
    }

    @Test
    void aDeliveryThatTheFormerExpertHadGoesBackToTheColleaguesWhoDeliver() {
        var company = agreed(aYearWith(aCustomsTraining("2026-03-20", "2026-04-20")));
        company.until(at("2026-03-23T10:00"));
        assertThat(company.task("DeliverAction").getAssignee()).isEqualTo(company.fact("expert"));

        entrustToBusinessFrance(company);

        assertThat(company.task("DeliverAction").getAssignee()).isNull();
        assertThat(groups(company, "DeliverAction")).containsExactly("cci-normandie");
    }

    @Test
    void theManagersTaskStaysTheirs() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue"));
        tasks.setAssignee(company.task("ReassignContact").getId(), "manager");

        entrustToBusinessFrance(company);

        assertThat(company.task("ReassignContact").getAssignee()).isEqualTo("manager");
        assertThat(groups(company, "ReassignContact")).containsExactly("managers");
        belongsToTheNewExpert(company, "ContactCompany");
    }

    @Test
    void whatOpensLaterIsTheNewExpertsToo() {
        var company = appointmentMade();
        entrustToBusinessFrance(company);

        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");

        belongsToTheNewExpert(company, "DraftRoadmap");
    }

    private void entrustToBusinessFrance(Case company) {
        reassignment.entrust(JourneyNumber.of(company.number()), NEW, "business-france");
    }

    private void belongsToTheNewExpert(Case company, String task) {
        assertThat(company.task(task).getAssignee()).isEqualTo(NEW);
        assertThat(groups(company, task)).containsExactly("business-france");
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(company.task(task).getId())
                        .list())
                .singleElement()
                .satisfies(permission -> assertThat(permission.getGroupId()).isEqualTo("business-france"));
    }

    private List<String> groups(Case company, String task) {
        return tasks.getIdentityLinksForTask(company.task(task).getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .toList();
    }
}
