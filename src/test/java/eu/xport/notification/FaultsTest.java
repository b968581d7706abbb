package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.AnswersKept;
import eu.xport.journey.CaseSection;
import eu.xport.journey.CaseSection.Mark;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that does not leave becomes somebody's business: in Cockpit, on the card, in the company tab. */
class FaultsTest extends SmtpStory {

    private static final String CALL = "mail failed, call instead";

    @Autowired
    private LettersSection section;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final MailServer server = MailServer.up();

    @AfterEach
    void theServerCloses() {
        server.close();
    }

    @Test
    void whatTheServerWillNeverTakeIsAnIncidentAtOnceThatSaysWhichLetterWhichCaseAndWhatToDo() {
        server.answers("RCPT", "550 5.1.1 no such user: marie@example.org");
        serverAt(server.port());
        var company = anAppointment();
        story.postTries();

        assertThat(incidents())
                .contains("Letter APPOINTMENT to the company of " + company.number()
                        + " could not be sent: the mail server refused the recipient (550 5.1.1). Call the company"
                        + " instead; when the address is mended, set the retries of this job again.")
                .contains("Letter NEW_CASE to " + company.fact("expert") + " about " + company.number()
                        + " could not be sent: the mail server refused the recipient (550 5.1.1). Tell them in person;"
                        + " when the address of the account is mended, set the retries of this job again.");
        assertThat(stuck()).hasSize((int) letters.count());
    }

    @Test
    void aLetterToAVisitorWithoutACaseNamesNoCase() {
        server.answers("RCPT", "550 5.1.1 no such user");
        serverAt(server.port());
        transaction.executeWithoutResult(inside -> events.publishEvent(new AnswersKept(
                "a page", "camille@example.fr", Locale.ENGLISH, "/diagnosis", Instant.parse("2026-04-08T10:00:00Z"))));
        story.postTries();

        assertThat(incidents())
                .singleElement()
                .asString()
                .startsWith("Letter ANSWERS_KEPT to a visitor who has no case yet could not be sent: ")
                .doesNotContain("null", "camille");
    }

    @Test
    void aLetterRefusedForItsTextIsAnIncidentAtOnceToo() {
        server.answers("END", "554 5.7.1 spam");
        serverAt(server.port());
        aCase();
        story.postTries();

        assertThat(incidents())
                .isNotEmpty()
                .allMatch(text -> text.contains("the mail server refused the letter (554 5.7.1)"));
    }

    @Test
    void whatMayPassIsAnIncidentAfterTheLastAttempt() {
        serverAt(MailServer.down());
        var company = aCase();
        for (var moment : List.of("09T10:00", "09T10:01", "09T10:11", "09T10:41", "09T11:41", "09T13:41", "09T17:41")) {
            story.sleepsUntil("2026-03-" + moment);
            story.postTries();
            assertThat(incidents()).as(moment).isEmpty();
            assertThat(card(company, "ContactCompany")).as(moment).isNull();
        }

        story.sleepsUntil("2026-03-10T01:41");
        story.postTries();

        assertThat(incidents()).hasSize((int) letters.count()).allMatch(text -> text.contains("could not be reached"));
        assertThat(card(company, "ContactCompany")).isEqualTo(CALL);
    }

    @Test
    void theOpenTasksAndThoseThatOpenLaterSayToCallUntilSomebodyHasSpokenWithTheCompany() {
        server.answers("RCPT", "550 5.1.1 unknown");
        serverAt(server.port());
        var company = anAppointment();
        assertThat(card(company, "HoldAppointment")).isNull();

        story.postTries();
        assertThat(card(company, "HoldAppointment")).isEqualTo(CALL);
        company.until(LocalDateTime.parse("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-19T10:00");
        assertThat(card(company, "HoldAppointment")).isEqualTo(CALL);
        company.notes("CALL", "They know now");

        assertThat(card(company, "HoldAppointment")).isNull();
        assertThat(tasks.getVariablesLocal(company.task("HoldAppointment").getId()))
                .doesNotContainKey("mailFault");
    }

    @Test
    void whenSomebodyHasSpokenWithTheCompanyInATaskTheOtherTasksSayNothingMore() {
        server.answers("RCPT", "550 5.1.1 unknown");
        serverAt(server.port());
        var company = anAppointment().until(LocalDateTime.parse("2026-03-24T18:00"));
        assertThat(company.openTasks()).containsExactlyInAnyOrder("HoldAppointment", "UnblockRoadmap");
        assertThat(card(company, "UnblockRoadmap")).isEqualTo(CALL);

        company.does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-26T10:00");
        assertThat(card(company, "UnblockRoadmap")).isEqualTo(CALL);
        company.does("HoldAppointment", "appointmentOutcome", "HELD");

        assertThat(card(company, "UnblockRoadmap")).isNull();
        assertThat(card(company, "DraftRoadmap")).isNull();
    }

    @Test
    void aLetterToTheStaffThatFailsAsksNobodyToCallTheCompany() {
        serverAt(server.port());
        var company = aCase();
        identities.createUserQuery().list().forEach(user -> mail(user.getId(), null));
        try {
            story.postTries();

            assertThat(incidents())
                    .containsExactly("Letter NEW_CASE to " + company.fact("expert") + " about " + company.number()
                            + " could not be sent: there is no mail address (" + company.fact("expert")
                            + "). Tell them in person; when the address of the account is mended, set the retries of"
                            + " this job again.");
            assertThat(card(company, "ContactCompany")).isNull();
            assertThat(unsent()).extracting(Letter::kind).containsExactly("NEW_CASE");
        } finally {
            identities.createUserQuery().list().forEach(user -> mail(user.getId(), user.getId() + "@xport.example"));
        }
    }

    @Test
    void onceTheAddressIsMendedAndTheRetriesAreSetInCockpitTheLetterLeavesAndTheCardIsClear() {
        server.answers("RCPT", "550 5.1.1 unknown");
        serverAt(server.port());
        var company = aCase();
        story.postTries();
        assertThat(card(company, "ContactCompany")).isEqualTo(CALL);

        server.isWell();
        database.update("update company set contact_email = 'mended@example.org'");
        stuck().forEach(job -> jobs.setJobRetries(job.getId(), 1));
        story.postLeaves();

        assertThat(incidents()).isEmpty();
        assertThat(unsent()).isEmpty();
        assertThat(letters.findAll()).extracting(Letter::fault).containsOnlyNulls();
        assertThat(card(company, "ContactCompany")).isNull();
        assertThat(server.taken()).anyMatch(mail -> mail.contains("To: mended@example.org"));
    }

    @Test
    void theCompanyTabTellsOfEachLetterWhatBecameOfIt() {
        server.answers("RCPT", "550 5.1.1 unknown");
        serverAt(server.port());
        var company = anAppointment();
        assertThat(states(company)).allMatch("waiting to be sent"::equals);

        story.postTries();
        assertThat(states(company)).allMatch(state -> state.startsWith("not sent. Letter "));
        assertThat(rows(company).get(0).get(1).text()).isEqualTo("Appointment");
        assertThat(rows(company).get(0).get(3).mark()).isEqualTo(Mark.WEAK);
        server.isWell();
        stuck().forEach(job -> jobs.setJobRetries(job.getId(), 1));
        story.postLeaves();

        assertThat(states(company)).allMatch("sent on Mon 9 Mar 2026, 10:00"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: all@example.org",
                "a@example.org, b@example.org",
                "Name <a@example.org>",
                "all: a@example.org;",
                "michał@firma.example",
                "\u013e@example.org",
                "a\u010d\u010aBcc@example.org",
                "a@straße.example",
                "nobody"
            })
    void whatIsNoSingleAddressIsRefusedClearly(String address) {
        serverAt(server.port());
        var company = aCase();
        database.update("update company set contact_email = ?", address);
        story.postTries();

        assertThat(incidents())
                .containsExactly("Letter DIAGNOSIS_RECEIVED to the company of " + company.number()
                        + " could not be sent: the mail address is not one. Call the company instead; when the address"
                        + " is mended, set the retries of this job again.");
        assertThat(server.taken()).noneMatch(mail -> mail.contains("Bcc"));
    }

    @Test
    void aDomainBeyondAsciiReachesItsOwnMailbox() {
        serverAt(server.port());
        aCase();
        database.update("update company set contact_email = 'contact@société.fr'");

        story.postLeaves();

        assertThat(server.readers()).contains(List.of("contact@xn--socit-esab.fr"));
        assertThat(server.taken()).anyMatch(mail -> mail.contains("To: contact@xn--socit-esab.fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.7.1, refused our address as the sender (550 5.7.1)",
        "HELLO, 554 no, broke off or took too long (554)"
    })
    void aServerThatRefusesUsAltogetherIsTriedAgainForItsAdministratorMayMendIt(
            String command, String answer, String told) {
        server.answers(command, answer);
        serverAt(server.port());
        aCase();

        assertThat(story.postTries()).isNotEmpty().allMatch(text -> text.contains(told));
        assertThat(incidents()).isEmpty();
    }

    private void mail(String user, String address) {
        var account = identities.createUserQuery().userId(user).singleResult();
        account.setEmail(address);
        identities.saveUser(account);
    }

    private List<String> incidents() {
        return runtime.createIncidentQuery().list().stream()
                .map(Incident::getIncidentMessage)
                .toList();
    }

    private Object card(Case company, String task) {
        return tasks.getVariableLocal(company.task(task).getId(), "mailFault");
    }

    private List<String> states(Case company) {
        return rows(company).stream().map(row -> row.get(3).text()).toList();
    }

    private List<List<CaseSection.Cell>> rows(Case company) {
        return section.of(JourneyNumber.of(company.number()), Locale.ENGLISH)
                .orElseThrow()
                .rows();
    }
}
