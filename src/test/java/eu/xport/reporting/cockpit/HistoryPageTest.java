package eu.xport.reporting.cockpit;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager reads what happened in a case, running or over. */
@XportTest
class HistoryPageTest {

    private static final String HOSTILE = "<script>alert(1)</script> & Fils";

    @Autowired
    private Story story;

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private Case company;
    private Visitor manager;

    @BeforeEach
    void aCompanyFilesOnThursdayBeforeEaster() {
        story.beginsAt("2026-04-02T10:00");
        company = story.files(but(aCompanyNewToExport(), "legalName", HOSTILE));
        manager = Visitor.staff(port, "manager");
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @Test
    void aDateSaysWhyItIsWhatItIs() {
        assertThat(section("Promises, and why each date").text())
                .contains("First contact", "Tue 7 Apr 2026, 18:00", "3 days after Thu 2 Apr 2026", "Easter Monday");
    }

    @Test
    void aDateThatAManagerMovedSaysUntilWhenByWhomAndWhy() {
        story.starts(
                "manager",
                "MoveDeadline",
                Map.of(
                        "journey", company.number(),
                        "promise", "contactDue",
                        "newDay", "2026-04-14",
                        "moveReason", "The works are closed."));

        assertThat(section("Promises, and why each date").text())
                .contains("3 days after Thu 2 Apr 2026", "By hand until Tue 14 Apr 2026", "The works are closed.");
        assertThat(section("The story").text()).contains("Deadline of the work moved by hand: First contact");
    }

    @Test
    void aTaskTellsWhoDidItAndHowLongItTook() {
        company.until(LocalDateTime.parse("2026-04-03T10:00"));
        company.does("ContactCompany", anAppointment());

        assertThat(section("Tasks").text())
                .contains("Contact the company", "1.0 days (9.0 working h)", "Fri 3 Apr 2026, 10:00");
        assertThat(section("Tasks").select("tbody tr").first().child(3).text()).isNotBlank();
        assertThat(section("The story").text()).contains("Done: Contact the company", "Promise kept: First contact");
    }

    @Test
    void aFrenchReaderReadsTheNamesOfTheProcessesInFrench() {
        manager.reading("fr");

        assertThat(section("Processus de ce dossier").text()).contains("Premier contact");
    }

    @Test
    void aDecisionIsToldWithWhatItCameFromAndWhatItYielded() {
        assertThat(section("Decisions of the rules").select("tbody tr"))
                .anySatisfy(row -> assertThat(row.text())
                        .containsSubsequence("Export readiness", "Readiness index (0 to 100): 31", "Band: To prepare"))
                .anySatisfy(row -> assertThat(row.text()).contains("Expert matching", "Partner: "))
                .anySatisfy(row -> assertThat(row.text())
                        .contains("Service: Training “First steps in export”")
                        .doesNotContain("FORM-BASE"))
                .noneSatisfy(row -> assertThat(row.text()).contains("null"));
    }

    @Test
    void aDecisionThatOnlyServesAnotherIsNotToldByItself() {
        assertThat(section("Decisions of the rules").text())
                .doesNotContain("Gap codes", "Readiness gaps", "NAF digits");
    }

    @Test
    void aFrenchReaderMeetsTasksRulesAndModelsUnderTheirFrenchNames() {
        manager = Visitor.staff(port, "manager").reading("fr");

        var page = page(address());

        assertThat(page.text())
                .contains("À faire : Contacter l’entreprise", "Début du processus : Premier contact")
                .contains("Niveau : À préparer")
                .doesNotContain("Contact the company", "Export readiness", "TO_PREPARE");
        assertThat(page.select("svg").text()).contains("Évaluer la").doesNotContain("Assess");
        assertThat(page.select("details li").eachText()).contains("Diagnostic déposé");
    }

    @Test
    void lettersAreNamedWithReaderAndStateButNotQuoted() {
        var letters = section("Letters").text();

        assertThat(letters).contains("the company", "waiting to be sent");
        assertThat(page(address()).text()).doesNotContain("camille.hebert@example.com");
    }

    @Test
    void aTaskThatWasPassedOnSaysFromWhomToWhom() {
        var task = company.task("ContactCompany");
        var before = task.getAssignee();
        var after = before.equals("expert-cci") ? "expert-ad" : "expert-cci";
        engine.getIdentityService().setAuthentication("admin", List.of("camunda-admin"));
        try {
            engine.getTaskService().setAssignee(task.getId(), after);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }

        assertThat(section("Changed by hand").select("tbody td").get(1).text())
                .isEqualTo("Task “Contact the company” passed from " + nameOf(before) + " to " + nameOf(after));
    }

    @Test
    void aStopOfTheClockIsOneOfTheReasonsOfTheDate() {
        company.does(
                "ContactCompany",
                Map.of("contactOutcome", "CALL_LATER", "callAgainOn", "2026-04-09", "contactNotes", ""));

        assertThat(section("Stops of the clock").text()).contains("the company asked to be called later");
        assertThat(section("The story").text()).contains("Clock stopped");
    }

    @Test
    void aPromiseWhoseClockStandsSinceBeforeItsDayIsNotLate() {
        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-04-30");
        company.until(LocalDateTime.parse("2026-04-24T10:00"));

        assertThat(section("Promises, and why each date").text()).doesNotContain("broken");
        assertThat(section("Promises, and why each date").select(".staff-weak")).isEmpty();
        assertThat(section("The story").text()).doesNotContain("Promised day over");
    }

    @Test
    void theWayIsDrawnWithWhereTheCaseIsNow() {
        var drawn = page(address()).select("svg");

        assertThat(drawn.select(".path-passed circle.path-order")).isNotEmpty();
        assertThat(drawn.select(".path-open")).isNotEmpty();
        assertThat(drawn.select(".path-never")).isNotEmpty();
        assertThat(drawn.select(".path-gone")).isNotEmpty();
    }

    @Test
    void aCaseThatIsOverKeepsItsHistory() {
        company.notes("WITHDRAWN", "They will not export.");
        assertThat(company.isOver()).isTrue();

        var page = page(address());

        assertThat(page.select("h2").text()).isEqualTo(HOSTILE);
        assertThat(page.text()).contains("Dropped: Contact the company").doesNotContain("They will not export.");
        assertThat(page.select(".path-open")).isEmpty();
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void aCalledProcessLeadsToTheHistoryOfItsWholeCase() {
        var called = company.process("FirstContact").getId();
        var fragment = manager.opens("/staff/cockpit/history/instances/" + called + "?fragment=true")
                .body();

        assertThat(fragment).startsWith("<div class=\"staff\"");
        assertThat(Jsoup.parse(fragment).text()).contains(company.number(), "Process begins: First contact");
        assertThat(manager.gets("/staff/cockpit/history/instances/" + called + "/path")
                        .body())
                .contains("\"ContactCompany\"", "Flow_BeforeCall_ContactCompany")
                .doesNotContain("Flow_CompanyReached_ConversationHeld");
    }

    @Test
    void aCaseThatDoesNotExistIsSaidSo() {
        var answer = manager.opens("/staff/cockpit/history/XP-2026-999999");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("No case has this number.");
    }

    @Test
    void expertsAndAnalystsReadNoHistory() {
        var called = company.process("FirstContact").getId();
        for (var user : new String[] {"expert-ad", "analyst", "funding"}) {
            var visitor = Visitor.staff(port, user);
            assertThat(visitor.gets(address()).statusCode()).as(user).isEqualTo(403);
            assertThat(visitor.gets("/staff/cockpit/history/instances/" + called + "/path")
                            .statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
    }

    private String address() {
        return "/staff/cockpit/history/" + company.number();
    }

    private Document page(String address) {
        return Jsoup.parse(manager.opens(address).body());
    }

    private Element section(String title) {
        return page(address()).select("section").stream()
                .filter(section -> section.select("h3").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + title));
    }

    private String nameOf(String user) {
        var found = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        return found.getFirstName() + " " + found.getLastName();
    }

    private static Map<String, Object> anAppointment() {
        return Map.of(
                "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-04-10T10:00", "appointmentPlace", "Caen");
    }
}
