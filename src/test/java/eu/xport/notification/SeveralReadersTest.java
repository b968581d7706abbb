package eu.xport.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Groups;
import eu.xport.testing.Case;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written to the managers reaches each of them, once, whatever the server thinks of the others. */
class SeveralReadersTest extends SmtpStory {

    private static final String FIRST = "manager@xport.example";
    private static final String SECOND = "manager-2@xport.example";
    private static final String THIRD = "manager-3@xport.example";

    @Autowired
    private IdentityService identities;

    private final MailServer server = MailServer.up();

    @BeforeEach
    void thereAreThreeManagers() {
        for (var name : List.of("manager-2", "manager-3")) {
            var manager = identities.newUser(name);
            manager.setEmail(name + "@xport.example");
            identities.saveUser(manager);
            identities.createMembership(name, Groups.MANAGERS);
        }
        serverAt(server.port());
    }

    @AfterEach
    void thereIsOneAgain() {
        server.close();
        identities.deleteUser("manager-2");
        identities.deleteUser("manager-3");
    }

    @Test
    void allOfThemHaveOneLetter() {
        escalated();

        assertThat(readersOfTheAlert()).containsExactly(List.of(FIRST, SECOND, THIRD));
    }

    @Test
    void whoIsRefusedForNowGetsItLaterAloneUnderTheSameNumber() {
        server.answers("RCPT TO:<" + SECOND + ">", "450 4.2.0 greylisted");
        escalated();
        assertThat(letter("CONTACT_OVERDUE").sentAt()).isNull();
        assertThat(readersOfTheAlert()).containsExactly(List.of(FIRST, THIRD));

        server.isWell();
        story.sleepsUntil("2026-03-12T18:01");
        story.postLeaves();

        assertThat(readersOfTheAlert()).containsExactly(List.of(FIRST, THIRD), List.of(SECOND));
        assertThat(numbersOfTheAlert().stream().distinct()).hasSize(1);
        assertThat(letter("CONTACT_OVERDUE").sentAt()).isNotNull();
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    void whoIsRefusedForGoodIsNamedInAnIncidentAndTheOthersAreNotWrittenToAgain() {
        server.answers("RCPT TO:<" + SECOND + ">", "550 5.1.1 no such user: " + SECOND);
        var company = escalated();

        assertThat(readersOfTheAlert()).containsExactly(List.of(FIRST, THIRD));
        assertThat(incidents())
                .containsExactly("Letter CONTACT_OVERDUE to manager-2 about " + company.number()
                        + " could not be sent: the mail server refused the recipient (550 5.1.1). Tell them in person;"
                        + " when the address of the account is mended, set the retries of this job again.");

        server.isWell();
        stuck().forEach(job -> jobs.setJobRetries(job.getId(), 1));
        story.postLeaves();

        assertThat(readersOfTheAlert()).containsExactly(List.of(FIRST, THIRD), List.of(SECOND));
        assertThat(incidents()).isEmpty();
    }

    @Test
    void ofOneRefusedForGoodAndOneForNowTheSecondIsTriedAgain() {
        server.answers("RCPT TO:<" + FIRST + ">", "550 5.1.1 unknown")
                .answers("RCPT TO:<" + SECOND + ">", "450 4.2.0 greylisted");
        escalated();
        assertThat(incidents()).isEmpty();

        server.isWell().answers("RCPT TO:<" + FIRST + ">", "550 5.1.1 unknown");
        story.sleepsUntil("2026-03-12T18:01");
        story.postTries();

        assertThat(readersOfTheAlert()).containsExactly(List.of(THIRD), List.of(SECOND));
        assertThat(incidents()).singleElement().asString().contains("CONTACT_OVERDUE to manager about");
    }

    @Test
    void whoIsNoManagerAnyMoreKeepsNobodyWaiting() {
        server.answers("RCPT TO:<" + SECOND + ">", "450 4.2.0 greylisted");
        escalated();
        identities.deleteMembership("manager-2", Groups.MANAGERS);

        story.sleepsUntil("2026-03-12T18:01");
        story.postLeaves();

        assertThat(readersOfTheAlert()).containsExactly(List.of(FIRST, THIRD));
        assertThat(letter("CONTACT_OVERDUE").sentAt()).isNotNull();
    }

    private Case escalated() {
        var company = aCase().until(LocalDateTime.parse("2026-03-12T18:00"));
        story.postTries();
        return company;
    }

    private List<List<String>> readersOfTheAlert() {
        return places().mapToObj(server.readers()::get).toList();
    }

    private List<String> numbersOfTheAlert() {
        return places().mapToObj(server.taken()::get).map(SmtpStory::number).toList();
    }

    private IntStream places() {
        var alert = "<letter." + letter("CONTACT_OVERDUE").id() + ".";
        return IntStream.range(0, server.taken().size())
                .filter(place -> number(server.taken().get(place)).startsWith(alert));
    }

    private List<String> incidents() {
        return runtime.createIncidentQuery().list().stream()
                .map(Incident::getIncidentMessage)
                .toList();
    }
}
