package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody may file in anybody's name: the mailbox that is named gets a few confirmations a day, and each case goes on. */
class ConfirmationsTest extends SmtpStory {

    private static final String VICTIM = "victim@example.com";

    @Autowired
    private ConfirmationLimit limit;

    @Autowired
    private LettersSection section;

    private final MailServer server = MailServer.up();

    @BeforeEach
    void theServerIsUp() {
        serverAt(server.port());
    }

    @AfterEach
    void theServerCloses() {
        server.close();
    }

    @Test
    void oneMailboxGetsAFewConfirmationsADay() {
        var cases = file(limit.perDay() + 2, VICTIM);

        story.postLeaves();

        assertThat(confirmed()).hasSize(limit.perDay());
        assertThat(cases).allSatisfy(company -> assertThat(company.openTasks()).containsExactly("ContactCompany"));
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(state(cases.get(0), Locale.ENGLISH)).startsWith("sent on");
        assertThat(state(cases.get(limit.perDay()), Locale.ENGLISH))
                .isEqualTo("held back: its address already had enough confirmations within 24 hours");
        assertThat(state(cases.get(limit.perDay()), Locale.FRENCH))
                .isEqualTo("retenue\u00a0: son adresse a déjà reçu assez de confirmations en 24 heures");
        assertThat(cases.get(limit.perDay()).passed("LetterWithheld")).hasSize(1);
    }

    @Test
    void theTaskSaysThatTheConfirmationWasHeldBackUntilSomebodyHasSpokenWithTheCompany() {
        var cases = file(limit.perDay() + 1, VICTIM);
        var held = cases.get(limit.perDay());
        assertThat(card(held)).isNull();

        story.postLeaves();

        assertThat(card(cases.get(0))).isNull();
        assertThat(card(held)).isEqualTo("confirmation held back: too many to its address in 24 hours");
        story.sleepsUntil("2026-03-09T11:00");
        held.notes("CALL", "They know now");
        assertThat(card(held)).isNull();
    }

    @Test
    void anotherSpellingIsTheSameMailbox() {
        file(limit.perDay(), VICTIM);
        file(1, "Victim@Example.COM");
        file(1, "victim+again@example.com");

        story.postLeaves();

        assertThat(confirmed()).hasSize(limit.perDay());
    }

    @Test
    void otherMailboxesAndOtherLettersAreNotConcerned() {
        var last = file(limit.perDay() + 1, VICTIM).get(limit.perDay());
        file(1, "somebody@example.com");
        story.postLeaves();
        assertThat(confirmed()).hasSize(limit.perDay() + 1);

        last.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        story.postLeaves();

        assertThat(letter("APPOINTMENT").sentAt()).isNotNull();
    }

    @Test
    void aDayLaterItGetsSomeAgain() {
        file(limit.perDay() + 1, VICTIM);
        story.postLeaves();

        story.sleepsUntil("2026-03-10T10:00:01");
        file(1, VICTIM);
        story.postTries();

        assertThat(confirmed()).hasSize(limit.perDay() + 1);
    }

    private List<Case> file(int count, String address) {
        var cases = new ArrayList<Case>();
        for (var one = 0; one < count; one++) {
            cases.add(story.files(but(aCompanyNewToExport(), "contactEmail", address)));
        }
        return cases;
    }

    private List<Letter> confirmed() {
        return letters.findAll().stream()
                .filter(letter -> letter.kind().equals("DIAGNOSIS_RECEIVED") && letter.sentAt() != null)
                .toList();
    }

    private Object card(Case company) {
        return tasks.getVariableLocal(company.task("ContactCompany").getId(), "mailFault");
    }

    private String state(Case company, Locale language) {
        return section.of(JourneyNumber.of(company.number()), language).orElseThrow().rows().stream()
                .filter(row -> List.of("Diagnosis received", "Diagnostic reçu")
                        .contains(row.get(1).text()))
                .findFirst()
                .orElseThrow()
                .get(3)
                .text();
    }
}
