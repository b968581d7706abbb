package eu.xport.portal.own;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
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
                Map.of("ordersWon", "-1", "jobsCreated", "1.5", "countries", "XX", "resultComment", "x".repeat(2001)));

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
                .flatMap(section -> section.facts().stream())
                .map(CaseSection.Fact::value)
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
