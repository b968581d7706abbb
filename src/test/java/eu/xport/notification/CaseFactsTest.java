package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseFacts;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rooms tell of a case is enough for its letters, at the moment when each is written. */
class CaseFactsTest extends RoadmapStory {

    private static final Map<String, Object> PLAN =
            aYearWith(aMarketStudy("2026-04-01", "2026-05-15"), aCustomsTraining("2026-05-04", "2026-05-29"));

    @Autowired
    private Journeys journeys;

    @Autowired
    private List<CaseFacts> rooms;

    private final LetterTemplates templates = LetterFixtures.templates();

    @Test
    void aNewCaseKnowsWhoCallsByWhenAndWhyThatDate() {
        story.beginsAt("2026-04-02T10:00");
        var company = story.files(aCompanyNewToExport());

        assertThat(known(company, Locale.ENGLISH))
                .containsEntry("contactName", "Camille Hébert")
                .containsEntry("submittedOn", "Thursday 2 April 2026")
                .containsEntry("contactLength", "3 days")
                .containsEntry("contactDue", "Tuesday 7 April 2026")
                .containsKeys("expertName", "expertPartner", "bandName", "profileName", "stageName");
        assertThat(known(company, Locale.ENGLISH).get("contactLeftOut").toString())
                .contains("(weekend)")
                .contains("6 Apr (Easter Monday)");
        assertThat(letter(company, "DIAGNOSIS_RECEIVED", "COMPANY", "fr").subject())
                .isEqualTo("Nous vous appelons au plus tard le mardi 7 avril 2026");
        assertThat(letter(company, "NEW_CASE", "EXPERT", "en").text()).contains("Tuesday 7 April 2026");
    }

    @Test
    void aRoadmapIsToldAsTheCompanyIsToReadIt() {
        var company = drafted(PLAN);

        var text = letter(company, "ROADMAP_TO_READ", "COMPANY", "en").text().replaceAll("[\\s\u00a0]+", " ");
        assertThat(text)
                .contains("First orders from Spain", "12 months, with a meeting every 3 months")
                .contains("Wed 1 Apr 2026 to Fri 15 May 2026, by Business France, 1,500.00 €")
                .doesNotContain("ETUDE", "A-0");
    }

    @Test
    void aReviewThatChangesThePlanTellsTheCompanyWhatChanges() {
        var company = agreed(PLAN);
        var study = roadmapOf(company).actions().get(0);
        company.until(at("2026-06-19T11:00"))
                .does(
                        "HoldReviewMeeting",
                        aReviewWith(
                                "changes",
                                List.of(Map.of(
                                        "action", study.actionId(),
                                        "change", "DROP",
                                        "reason", "Spain has to wait"))));

        assertThat(known(company, Locale.ENGLISH).get("roadmapChanges"))
                .isEqualTo(List.of(
                        "No longer planned: Tailored market information or market study. Why: Spain has to wait"));
        assertThat(letter(company, "CHANGES_TO_AGREE", "COMPANY", "fr").text()).contains("N’est plus prévu");
        assertThat(letter(company, "ROADMAP_REMINDER", "COMPANY", "fr").text()).contains("N’est plus prévu");
    }

    @Test
    void anActionThatIsNotReportedOnIsToldToItsExpert() {
        var company = agreed(PLAN).until(at("2026-05-15T18:30"));

        assertThat(letter(company, "ACTION_OVERDUE", "EXPERT", "en").text().replaceAll("\\s+", " "))
                .contains("until Fri 15 May 2026, by Business France")
                .doesNotContain("29 May");
    }

    @Test
    void aWithdrawalIsConfirmedInTheWordsOfItsOutcome() {
        var company = drafted(PLAN).notes("WITHDRAWN", "Does not want to go on");

        assertThat(letter(company, "CLOSING", "COMPANY", "en").subject()).isEqualTo("Your withdrawal is confirmed");
    }

    @Test
    void whatACompanyWroteReachesTheLetterAsItIs() {
        var company = story.files(but(aCompanyNewToExport(), "legalName", "<b>& __${7*7}__ [[${7*7}]]"));

        assertThat(letter(company, "DIAGNOSIS_RECEIVED", "COMPANY", "en").text())
                .contains("<b>& __${7*7}__ [[${7*7}]]");
    }

    private LetterText letter(Case company, String kind, String reader, String language) {
        return templates.of(
                LetterFixtures.letter(kind, reader, language, known(company, Locale.forLanguageTag(language))));
    }

    private Map<String, Object> known(Case company, Locale language) {
        var journey = journeys.of(JourneyNumber.of(company.number()));
        // The day by which an answer is asked comes from the letter task.
        var facts = new HashMap<String, Object>(Map.of("until", "Friday 27 March 2026"));
        rooms.forEach(room -> facts.putAll(room.of(journey, language)));
        return facts;
    }
}
