package eu.xport.portal.own;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The expert declares results, and the company confirms them or puts them right. */
class ResultsPageTest extends CompanyVisitTest {

    private static final String PAGE = "/journey/results";

    @Autowired
    private List<CaseSection> sections;

    @Test
    void theCompanyPutsRightWhatItsExpertDeclaredAndSaysHowItWasServed() {
        var company = closed();
        assertThat(entersBy("CLOSING", company).text()).contains("Are these your results?");

        var page = visit.opens(PAGE).html();
        assertThat(page.select("#ordersWon").attr("value")).isEqualTo("3");
        assertThat(page.select("#countries input[checked]").eachAttr("value")).containsExactly("ES", "PT");

        var thanked = visit.follows(visit.sendsTo(
                PAGE, with(answers(), Map.of("ordersWon", "4", "countries", "ES", "otherCountries", "Andorra"))));

        assertThat(thanked.text()).contains("Thank you: your answers are kept.");
        assertThat(visit.opens("/journey").text()).doesNotContain("Are these your results?");
        assertThat(told(company))
                .contains("Orders won abroad: 4", "Spain", "Andorra", "Camille Hébert")
                .contains("Later, or on a smaller scale", "4 / 5", "Well advised.");
    }

    @Test
    void whatIsSaidOnceMoreCounts() {
        var company = closed();
        entersBy("CLOSING", company);
        visit.sendsTo(PAGE, answers());

        visit.sendsTo(PAGE, with(answers(), Map.of("satisfaction", "2")));

        assertThat(count("result_confirmation")).isEqualTo(1);
        assertThat(told(company)).contains("2 / 5");
        assertThat(visit.opens(PAGE)
                        .html()
                        .select("#satisfaction input[checked]")
                        .eachAttr("value"))
                .containsExactly("2");
    }

    @Test
    void whatCannotBeIsRefusedFieldByFieldAndWhatWasTypedStays() {
        entersBy("CLOSING", closed());

        var refused = visit.sendsTo(
                PAGE,
                Map.of(
                        "milestone",
                        "CLOSE",
                        "ordersWon",
                        "-1",
                        "jobsCreated",
                        "1.5",
                        "countries",
                        "XX",
                        "resultComment",
                        "x".repeat(2001)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems())
                .containsExactly(
                        "Orders won abroad – must lie between 0 and 100000.",
                        "Jobs created – may have at most 0 decimals.",
                        "New countries in which you sell – is not asked in this form.",
                        "Would it have happened without us? – must be filled in.",
                        "How satisfied are you with the accelerator? – must be filled in.",
                        "What else we should know – may have at most 2,000 characters.");
        assertThat(refused.html().select("#ordersWon").attr("value")).isEqualTo("-1");
        assertThat(visit.sendsTo(PAGE, with(answers(), Map.of("ordersWon", "many")))
                        .problems())
                .containsExactly("Orders won abroad – must be a number.");
        assertThat(count("result_confirmation")).isZero();
    }

    @Test
    void beforeTheExpertHasDeclaredAnythingThereIsNothingToConfirm() {
        entersBy("DIAGNOSIS_RECEIVED", filed());

        assertThat(visit.opens(PAGE).text()).contains("There are none yet.");
        assertThat(visit.sendsTo(PAGE, answers()).status()).isEqualTo(422);
        assertThat(count("result_confirmation")).isZero();
    }

    @Test
    void afterSixMonthsTheCompanyIsAskedByALetterAndAnswersOnTheSamePage() {
        var company = reviewed();

        assertThat(entersBy("RESULTS_TO_CONFIRM", company).text()).contains("Are these your results?");
        assertThat(visit.opens(PAGE).text()).contains("This is what your expert noted after 6 months.");
        assertThat(visit.follows(visit.sendsTo(PAGE, with(answers(), Map.of("milestone", "M6", "ordersWon", "1"))))
                        .text())
                .contains("Thank you: your answers are kept.");

        assertThat(visit.opens("/journey").text()).doesNotContain("Are these your results?");
        assertThat(told(company)).contains("after 6 months", "Orders won abroad: 2", "Orders won abroad: 1", "4 / 5");
    }

    @Test
    void whatWasSaidBeforeStaysReadableBelowWhatIsAskedNow() {
        var company = reviewed();
        entersBy("RESULTS_TO_CONFIRM", company);
        visit.sendsTo(PAGE, with(answers(), Map.of("milestone", "M6", "ordersWon", "1")));

        closes(company);
        entersBy("CLOSING", company);

        var page = visit.opens(PAGE);
        assertThat(page.text())
                .contains("This is what your expert noted at the closing review.")
                .contains("After 6 months", "by Camille Hébert", "4: rather", "Well advised.");
        assertThat(page.html().select("#ordersWon").attr("value")).isEqualTo("3");
        assertThat(visit.opens("/journey").text()).contains("Are these your results?");
        assertThat(told(company)).contains("not answered", "at the closing review");
    }

    @Test
    void aLaterMilestoneTakesThePlaceOfOneThatWasNotAnswered() {
        var company = reviewed();
        entersBy("RESULTS_TO_CONFIRM", company);

        closes(company);
        entersBy("CLOSING", company);
        var late = visit.sendsTo(PAGE, with(answers(), Map.of("milestone", "M6")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("Meanwhile your expert has noted newer results")
                .contains("Not answered: newer results have taken the place of these.");
        assertThat(late.html().select("input[name=milestone]").attr("value")).isEqualTo("CLOSE");
        assertThat(visit.sendsTo(PAGE, with(answers(), Map.of("milestone", "M99")))
                        .status())
                .isEqualTo(409);
        assertThat(count("result_confirmation")).isZero();
    }

    @Test
    void eachCompanyConfirmsItsOwnResultsAlone() {
        var other = closed();
        var company = filed();
        entersBy("DIAGNOSIS_RECEIVED", company);

        assertThat(visit.sendsTo(PAGE, answers()).status()).isEqualTo(422);
        assertThat(told(other)).contains("not answered");
        assertThat(count("result_confirmation")).isZero();
    }

    /** The questions were asked again, and two orders noted. */
    private Case reviewed() {
        var review = withQuestions(new HashMap<>(aReview()));
        review.putAll(Map.of("ordersWon", 2, "newCountries", List.of("ES")));
        return drafted(aPlanOf(12, 6, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-03-19T10:00"))
                .does("AgreeRoadmap", "roadmapAccepted", "true")
                .until(at("2026-09-21T10:00"))
                .does("HoldReviewMeeting", review);
    }

    private static void closes(Case company) {
        company.until(at("2027-03-19T10:00"))
                .does("CloseJourney", withQuestions(new HashMap<>(Map.of("ordersWon", 3))));
    }

    private Case closed() {
        var closing = withQuestions(new HashMap<>(Map.of(
                "exportTurnover", 250000, "newCountries", List.of("ES", "PT"), "ordersWon", 3, "jobsCreated", 2)));
        return drafted(aPlanOf(6, 6, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-03-19T10:00"))
                .does("AgreeRoadmap", "roadmapAccepted", "true")
                .until(at("2026-09-18T10:00"))
                .does("CloseJourney", closing);
    }

    private static Map<String, Object> answers() {
        return Map.of(
                "milestone", "CLOSE",
                "exportTurnover", "250,000",
                "ordersWon", "3",
                "jobsCreated", "2",
                "withoutUs", "LATER_OR_SMALLER",
                "satisfaction", "4",
                "resultComment", "Well advised.");
    }

    private static Map<String, Object> with(Map<String, Object> fields, Map<String, Object> others) {
        var all = new HashMap<>(fields);
        all.putAll(others);
        return all;
    }

    private String told(Case company) {
        return sections.stream()
                .flatMap(section -> section.of(JourneyNumber.of(company.number()), Locale.ENGLISH).stream())
                .flatMap(section -> section.rows().stream())
                .flatMap(List::stream)
                .map(CaseSection.Cell::text)
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
