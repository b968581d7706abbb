package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import eu.xport.engine.Groups;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In an absence without a substitute the company is promised whoever has begun in the expert's place, or else the partner. */
class NobodyStandsInTest extends JourneyTest {

    private static final Map<String, String> NAMES =
            Map.of("expert-cci", "Céline Auvray", "expert-cci-2", "Denis Vautier");
    private static final String PARTNER = "un expert de l’équipe CCI International Normandie";

    @Autowired
    private Letters letters;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private Envelope envelope;

    @Autowired
    private TaskService tasks;

    private Case company;
    private String absent;
    private String colleague;

    @BeforeEach
    void theExpertIsAwayWithoutASubstitute() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        absent = company.fact("expert");
        colleague = absent.equals("expert-cci") ? "expert-cci-2" : "expert-cci";
        story.starts(
                absent,
                "RecordAbsence",
                Map.of("absentExpert", absent, "firstDay", "2026-03-10", "lastDay", "2026-03-20"));
        company.until(Story.inParis("2026-03-10T11:00").atZone(Story.PARIS).toLocalDateTime());
    }

    @Test
    void theColleagueWhoMakesTheAppointmentMeetsTheCompanyAndReadsItsAnswers() throws Exception {
        claims("ContactCompany");
        makesAnAppointment();

        var told = written("APPOINTMENT");

        assertThat(told).extracting(Letter::recipient).containsExactly(null, colleague);
        assertThat(told).allSatisfy(letter -> assertThat(invited(letter))
                .containsExactly("camille.hebert@example.com", colleague + "@xport.example"));
        assertThat(event(told.get(0)).getDescription().getValue()).contains(NAMES.get(colleague));
        assertThat(text(told.get(0)))
                .contains("Avec " + NAMES.get(colleague), "Bien cordialement " + NAMES.get(colleague))
                .doesNotContain(NAMES.get(absent));
        assertThat(answersTo(told.get(0))).containsExactly(colleague + "@xport.example");
    }

    @Test
    void whoTakesTheTaskAfterwardsIsTheOneToMeet() {
        claims("ContactCompany");
        makesAnAppointment();
        claims("HoldAppointment");
        company.until(Story.inParis("2026-03-17T08:00").atZone(Story.PARIS).toLocalDateTime());

        assertThat(text(written("APPOINTMENT_REMINDER").get(0)))
                .contains(NAMES.get(colleague))
                .doesNotContain(NAMES.get(absent));
    }

    @Test
    void whileNobodyHasBegunThePartnerIsPromisedAndAManagerReadsTheAnswers() throws Exception {
        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        var told = written("APPOINTMENT");

        assertThat(told).extracting(Letter::recipient).containsExactly(null, Groups.MANAGERS);
        assertThat(invited(told.get(0))).containsExactly("camille.hebert@example.com");
        assertThat(event(told.get(0)).getDescription().getValue()).contains(PARTNER);
        assertThat(text(told.get(0)))
                .contains("rendez-vous avec " + PARTNER, "Bien cordialement L’équipe de l’accélérateur")
                .doesNotContain(NAMES.get(absent));
        assertThat(answersTo(told.get(0))).containsExactly("manager@xport.example");
    }

    private void claims(String task) {
        var open = company.task(task).getId();
        tasks.setAssignee(open, null);
        tasks.claim(open, colleague);
    }

    private void makesAnAppointment() {
        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
    }

    private List<Letter> written(String kind) {
        return letters.findByJourneyOrderByWrittenAtDescIdDesc(company.number()).stream()
                .filter(letter -> letter.kind().equals(kind))
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    private String text(Letter letter) {
        return templates.of(letter).text().replaceAll("\\s+", " ");
    }

    private List<String> answersTo(Letter letter) throws Exception {
        return Stream.of(envelope.around(templates.of(letter), letter).getReplyTo())
                .map(Object::toString)
                .toList();
    }

    private VEvent event(Letter letter) {
        return Biweekly.parse(templates.of(letter).invitation().orElseThrow().ics())
                .first()
                .getEvents()
                .get(0);
    }

    private List<String> invited(Letter letter) {
        return event(letter).getAttendees().stream().map(Attendee::getEmail).toList();
    }
}
