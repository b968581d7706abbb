package eu.xport.portal.questions;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.aRegularExporter;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import eu.xport.portal.Visit.Page;
import eu.xport.testing.Case;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A company chooses on the page of its result when its expert calls. */
class CallPagesTest extends PublicPagesTest {

    private static final String TUESDAY_MORNING = "2026-03-10T08:30:00Z";
    private static final String WEDNESDAY_AFTERNOON = "2026-03-11T13:00:00Z";

    @Autowired
    private Reassignment reassignment;

    @Test
    void itSeesItsExpertByNameAndTheFreeTimesByDay() {
        var result = visit.opens(filed(visit, aCompanyNewToExport()));

        assertThat(result.text()).contains("Your expert is ").contains("Choose when we call you");
        assertThat(result.html().select("#call legend").eachText())
                .containsExactly(
                        "Monday 9 March 2026",
                        "Tuesday 10 March 2026",
                        "Wednesday 11 March 2026",
                        "Thursday 12 March 2026");
        assertThat(result.html().select("#call fieldset").get(0).select("label").eachText())
                .containsExactly("10:30", "11:00", "14:00", "14:30", "15:00", "15:30");
        assertThat(result.html().select("#call button").eachText()).containsExactly("Book this time");
    }

    @Test
    void itReadsTheSameInFrench() {
        var french = Visit.speaking("fr", port);

        var path = filed(french, aCompanyNewToExport());
        books(french, path, TUESDAY_MORNING);

        assertThat(french.opens(path).text())
                .contains("Votre expert : ")
                .contains("vous appelle le mardi 10 mars 2026 à 9 h 30, au numéro que vous nous avez donné.");
        assertThat(french.opens(path).html().select("#call label").eachText()).contains("14 h 00");
    }

    @Test
    void itBooksATimeAndReadsItOnThePage() {
        var path = filed(visit, aCompanyNewToExport());

        var sent = books(visit, path, TUESDAY_MORNING);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith(path + "#call");
        var result = visit.opens(path);
        assertThat(result.html().select("#call .lead").text())
                .endsWith(" calls you on Tuesday 10 March 2026 at 9:30, at the number that you gave us.");
        assertThat(result.html().select("#call input").eachAttr("value")).doesNotContain(TUESDAY_MORNING);
        assertThat(company(result).letters()).contains("CALL_BOOKED COMPANY", "CALL_BOOKED EXPERT");
    }

    @Test
    void itMovesTheCallAndGivesItUp() {
        var path = filed(visit, aCompanyNewToExport());
        books(visit, path, TUESDAY_MORNING);

        books(visit, path, WEDNESDAY_AFTERNOON);
        assertThat(visit.opens(path).text()).contains("calls you on Wednesday 11 March 2026 at 14:00");

        var givenUp = visit.sendsTo(path + "/call/given-up", Map.of());
        assertThat(givenUp.status()).isEqualTo(303);
        assertThat(visit.opens(path).text()).contains("Choose when we call you").doesNotContain("Your call ");
        assertThat(company(visit.opens(path)).letters())
                .contains("CALL_MOVED COMPANY", "CALL_MOVED EXPERT", "CALL_OFF COMPANY", "CALL_OFF EXPERT");
    }

    @Test
    void whoeverComesSecondReadsSoAndWhatIsStillFree() {
        var first = filed(visit, aCompanyNewToExport());
        var other = Visit.speaking("en", port);
        var second = filed(other, aCompanyNewToExport());
        giveTheSameExpert(visit.opens(first), other.opens(second));
        books(visit, first, TUESDAY_MORNING);

        var late = books(other, second, TUESDAY_MORNING);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().title()).isEqualTo("Error: Your export readiness – Xport");
        assertThat(late.html().select(".problems").text()).contains("Another company was faster");
        assertThat(late.html().select("#call input").eachAttr("value"))
                .doesNotContain(TUESDAY_MORNING)
                .contains("2026-03-10T09:00:00Z");
        assertThat(count("booked_call")).isEqualTo(1);
        assertThat(late.header("Cache-Control")).contains("no-store");
        assertThat(late.header("X-Robots-Tag")).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-03-09T08:30:00Z",
                "2026-03-10T08:31:00Z",
                "2026-03-13T08:30:00Z",
                "+999999999-12-31T00:00:00Z",
                "<script>alert(1)</script>",
                "=1+1"
            })
    void aTimeThatIsNotOfferedIsRefusedAndNothingIsKept(String slot) {
        var path = filed(visit, aCompanyNewToExport());
        var before = rows();

        var refused = books(visit, path, slot);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".problems").text())
                .contains(slot.isEmpty() ? "You have not chosen a time" : "is over or is not offered");
        assertThat(refused.html().select("#call input")).isNotEmpty();
        assertThat(refused.html().select("script")).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoeverChoosesAgainAndAgainIsAskedToStop() {
        var path = filed(visit, aCompanyNewToExport());
        for (var choice = 0; choice < 5; choice++) {
            books(visit, path, TUESDAY_MORNING);
            books(visit, path, WEDNESDAY_AFTERNOON);
        }

        var refused = books(visit, path, TUESDAY_MORNING);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.html().select(".problems").text()).contains("You have changed the time very often.");
        assertThat(refused.text()).contains("calls you on Wednesday 11 March 2026 at 14:00");
    }

    @Test
    void whatCannotBeReadBooksNothing() {
        var path = filed(visit, aCompanyNewToExport());
        var crowd = new HashMap<String, Object>(Map.of("slot", TUESDAY_MORNING));
        for (var more = 0; more < 2_000; more++) {
            crowd.put("more" + more, "1");
        }

        assertThat(visit.sendsTo(path + "/call", crowd).status()).isEqualTo(400);
        assertThat(visit.sendsTo(path + "/call", Map.of("slot", TUESDAY_MORNING, "note", "x".repeat(1_000_000)))
                        .status())
                .isEqualTo(413);
        assertThat(count("booked_call")).isZero();
    }

    @Test
    void aFormOfAnotherSiteBooksNothing() {
        var path = filed(visit, aCompanyNewToExport());

        var foreign = visit.sendsTo(path + "/call", Map.of("slot", TUESDAY_MORNING), "Sec-Fetch-Site", "cross-site");
        var strange = visit.sendsTo(path + "/call", Map.of("slot", TUESDAY_MORNING), "Origin", "https://other.example");
        books(visit, path, TUESDAY_MORNING);
        var givenUp = visit.sendsTo(path + "/call/given-up", Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(List.of(foreign.status(), strange.status(), givenUp.status()))
                .containsOnly(403);
        assertThat(count("booked_call")).isEqualTo(1);
    }

    @Test
    void whoeverJoinedAnOpenCaseBooksNothingAndSeesNoTimes() {
        var answers = aCompanyNewToExport();
        filed(visit, answers);
        var stranger = Visit.speaking("en", port);
        var joined = filed(stranger, but(aRegularExporter(), "siret", answers.get("siret")));

        assertThat(stranger.opens(joined).html().select("#call, input[name=slot]"))
                .isEmpty();
        assertThat(books(stranger, joined, TUESDAY_MORNING).status()).isEqualTo(404);
        assertThat(stranger.sendsTo(joined + "/call/given-up", Map.of()).status())
                .isEqualTo(404);
        assertThat(count("booked_call")).isZero();
    }

    @Test
    void aMarkThatNobodyHasLeadsNowhere() {
        var path = "/diagnosis/" + UUID.randomUUID();

        assertThat(books(visit, path, TUESDAY_MORNING).status()).isEqualTo(404);
    }

    @Test
    void whereNoTimeIsFreeThePageSaysThatAnExpertCallsAllTheSame() {
        var path = filed(visit, aCompanyNewToExport());
        var expert = company(visit.opens(path)).fact("expert");
        story.starts(
                expert,
                "RecordAbsence",
                Map.of("absentExpert", expert, "firstDay", "2026-03-09", "lastDay", "2026-03-13"));

        var result = visit.opens(path);

        assertThat(result.html().select("#call").text())
                .contains("No time can be chosen before that day. An expert calls you by Thursday 12 March 2026"
                        + " all the same.");
        assertThat(result.html().select("#call input, #call button")).isEmpty();
    }

    @Test
    void onceItWasCalledNothingIsLeftToChoose() {
        var path = filed(visit, aCompanyNewToExport());
        company(visit.opens(path))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(visit.opens(path).html().select("#call")).isEmpty();
        var late = books(visit, path, TUESDAY_MORNING);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("An expert has already spoken with you.");
    }

    @Test
    void theAddressOfARefusalLeadsBackToTheResultAlsoInTheOtherLanguage() {
        var path = filed(visit, aCompanyNewToExport());

        var back = visit.opens(path + "/call?lang=fr");

        assertThat(back.status()).isEqualTo(302);
        assertThat(visit.follows(back).html().select("#call h2").text())
                .isEqualTo("Choisissez le moment de notre appel");
    }

    private static String filed(Visit visit, Map<String, Object> answers) {
        return URI.create(visit.answers(answers).header("Location")).getPath();
    }

    private static Page books(Visit visit, String path, String slot) {
        var fields = new HashMap<String, Object>();
        if (!slot.isEmpty()) {
            fields.put("slot", slot);
        }
        return visit.sendsTo(path + "/call", fields);
    }

    private Case company(Page result) {
        return story.theCase(result.html().select(".number").text());
    }

    private void giveTheSameExpert(Page... results) {
        for (var result : results) {
            reassignment.entrust(JourneyNumber.of(company(result).number()), "expert-bf", "business-france");
        }
    }
}
