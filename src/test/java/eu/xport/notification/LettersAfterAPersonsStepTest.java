package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Door;
import eu.xport.testing.RoadmapStory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Letters tell all they have to, whoever has caused them and whatever that person may read. */
class LettersAfterAPersonsStepTest extends RoadmapStory {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @EnumSource
    void anExpertWhoMakesAnAppointmentCausesALetterThatNamesTheExpert(Door door) {
        var company = story.files(aCompanyNewToExport());
        var task = company.task("ContactCompany");

        var answer = door.posts(
                task.getAssignee(),
                port,
                "/task/" + task.getId() + "/submit-form",
                """
                {"variables": {"contactOutcome": {"value": "APPOINTMENT_MADE"},
                "appointmentAt": {"value": "2026-03-17T10:00"}}}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(database.queryForList(
                        "select facts from letter where journey = ? and kind = 'APPOINTMENT'",
                        String.class,
                        company.number()))
                .isNotEmpty()
                .allSatisfy(facts -> assertThat(facts).contains("expertName", "expertPartner"));
    }
}
