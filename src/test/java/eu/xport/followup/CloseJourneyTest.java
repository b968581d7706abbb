package eu.xport.followup;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.diagnosis.Diagnoses;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey from the draft to the closing review, and what the staff reads of it. */
class CloseJourneyTest extends RoadmapStory {

    @Autowired
    private Results results;

    @Autowired
    private Diagnoses diagnoses;

    @Autowired
    private List<CaseSection> sections;

    @Test
    void aPlanIsAgreedDeliveredReviewedChangedAndClosedWithItsResults() {
        var company = agreed(aPlanOf(6, 3, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-04-10T10:00"))
                .does(
                        "DeliverAction",
                        Map.of(
                                "actionOutcome", "DELIVERED",
                                "deliveredOn", "2026-04-09",
                                "deliverable", "Study of 40 pages"))
                .until(at("2026-06-19T10:00"))
                .does("HoldReviewMeeting", aReviewWith("roadmapMonths", 9))
                .does("AgreeRoadmap", "roadmapAccepted", "true", "roadmapComment", "Gladly.");
        company.until(at("2026-09-21T10:00")).does("HoldReviewMeeting", withQuestions(aReview()));
        company.until(at("2026-12-18T10:00"));
        assertThat(company.due("CloseJourney")).isEqualTo(at("2026-12-21T18:00"));
        assertThat(shown(company, "CloseJourney", "resultsSoFar")).contains("ETUDE", "delivered");

        company.does("CloseJourney", theClosing());

        assertThat(company.isOver()).isTrue();
        assertThat(company.fact("outcome")).isEqualTo("ROADMAP_COMPLETED");
        assertThat(company.diagnoses()).isEqualTo(3);
        assertThat(diagnoses.findFirstByJourneyOrderByFiledAtDescIdDesc(company.number()))
                .hasValueSatisfying(last -> assertThat(last.suggestedServices()).contains("ETUDE", "AP"));
        assertThat(results.findByJourneyOrderByDeclaredAtDescIdDesc(company.number()))
                .extracting(Result::milestone)
                .containsExactly("CLOSE", "M6");
        assertThat(results.findFirstByJourneyOrderByDeclaredAtDescIdDesc(company.number()))
                .hasValueSatisfying(result -> {
                    assertThat(result.exportTurnover()).isEqualByComparingTo("40000");
                    assertThat(result.countries()).containsExactly("ES", "PT");
                    assertThat(result.declaredBy()).isEqualTo(company.fact("expert"));
                });
        assertThat(told(company, Locale.ENGLISH))
                .contains("Roadmap", "in force", "superseded", "Length: 6 → 9 months", "Gladly.", "Growing")
                .contains(
                        "Study of 40 pages", "1,500.00\u00a0€", "Closing review", "held", "Spain, Portugal", "40,000");
        assertThat(told(company, Locale.FRENCH))
                .contains("Feuille de route", "en vigueur", "Durée\u00a0: 6 → 9 mois", "réalisée", "Espagne, Portugal")
                .contains("Bilan de clôture", "tenu", "1\u202f500,00\u00a0€");
    }

    @Test
    void negativeOrAbsurdNumbersAreRefusedAndNothingIsWritten() {
        var company = theLastDayCame();

        assertThatThrownBy(() -> company.does("CloseJourney", with(theClosing(), "jobsCreated", -1)))
                .hasMessageContaining("Jobs created: must be at least 0.");
        assertThatThrownBy(() -> company.does("CloseJourney", with(theClosing(), "ordersWon", 1_000_000_000)))
                .hasMessageContaining("Orders won abroad: must be at most 100000.");
        assertThatThrownBy(() -> company.does("CloseJourney", with(theClosing(), "exportTurnover", "9".repeat(17))))
                .hasMessageContaining("must be at most");
        assertThat(results.findAll()).isEmpty();
        assertThat(company.isOver()).isFalse();
    }

    @Test
    void theQuestionsAreAnsweredOnceMore() {
        var company = theLastDayCame();

        assertThatThrownBy(() -> company.does("CloseJourney", Map.of("ordersWon", 3)))
                .hasMessageContaining("must be filled in");
        assertThat(company.diagnoses()).isEqualTo(1);
    }

    private Case theLastDayCame() {
        return agreed(aPlanOf(6, 6, aMarketStudy("2026-04-01", "2026-05-15"))).until(at("2026-09-21T10:00"));
    }

    private String told(Case company, Locale language) {
        return sections.stream()
                .flatMap(section -> section.of(JourneyNumber.of(company.number()), language).stream())
                .map(CaseSection.Section::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> theClosing() {
        return withQuestions(Map.of(
                "exportTurnover", 40_000, "ordersWon", 3, "jobsCreated", 1, "newCountries", List.of("ES", "PT")));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        var more = new HashMap<>(fields);
        more.put(field, value);
        return more;
    }
}
