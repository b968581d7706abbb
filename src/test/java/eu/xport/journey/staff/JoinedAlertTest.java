package eu.xport.journey.staff;

import static eu.xport.testing.Answers.but;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aYearWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.testing.Answers;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another diagnosis that joined a case is an alert until somebody has spoken with the company. */
class JoinedAlertTest extends RoadmapStory {

    @Autowired
    private CaseAlerts alerts;

    @Autowired
    private Journeys journeys;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatJoinedIsSeenUntilSomebodyHasSpokenWithTheCompany() {
        var company = story.files(Answers.aCompanyNewToExport());
        company.until(at("2026-03-09T12:00"));
        anotherJoins(company);
        company.until(at("2026-03-10T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(alertsOf(company)).singleElement().asString().contains("Mon 9 Mar 2026, 12:00", "nor the readiness");

        company.until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        assertThat(alertsOf(company)).isEmpty();
    }

    @Test
    void aCallThatIsNotedOutsideATaskIsAContactToo() {
        var company = appointmentMade();
        company.until(at("2026-03-11T10:00"));
        anotherJoins(company);
        assertThat(alertsOf(company)).hasSize(1);

        company.until(at("2026-03-12T10:00")).notes("CALL", "It was their intern.");

        assertThat(alertsOf(company)).isEmpty();
    }

    @Test
    void theFirstAppointmentIsAContactToo() {
        var company = appointmentMade();
        company.until(at("2026-03-11T10:00"));
        anotherJoins(company);

        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");

        assertThat(alertsOf(company)).isEmpty();
    }

    @Test
    void questionsThatAReviewAsksAgainAreNoAlert() {
        var company = agreed(aYearWith(aCustomsTraining("2026-03-20", "2027-02-20")));
        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReview());
        company.until(at("2026-09-21T10:00")).does("HoldReviewMeeting", withQuestions(aReview()));

        assertThat(company.diagnoses()).isEqualTo(2);
        assertThat(alertsOf(company)).isEmpty();
    }

    @Test
    void aReviewMeetingIsAContactToo() {
        var company = agreed(aYearWith(aCustomsTraining("2026-03-20", "2027-02-20")));
        company.until(at("2026-05-19T10:00"));
        anotherJoins(company);
        assertThat(alertsOf(company)).hasSize(1);

        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReview());

        assertThat(alertsOf(company)).isEmpty();
    }

    private void anotherJoins(Case company) {
        var siret = database.queryForObject(
                "select siret from company where siren = ?", String.class, company.fact("siren"));
        Map<String, Object> answers = but(Answers.aCompanyNewToExport(), "siret", siret);
        assertThat(story.files(answers).number()).isEqualTo(company.number());
    }

    private List<String> alertsOf(Case company) {
        return alerts.of(journeys.of(JourneyNumber.of(company.number())), Locale.ENGLISH);
    }
}
