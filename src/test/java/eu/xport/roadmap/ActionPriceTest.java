package eu.xport.roadmap;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.company.Euro;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionPriceTest extends RoadmapStory {

    @Autowired
    private ActionsSection actions;

    @Test
    void aPriceThatIsLeftEmptyIsToBeQuoted() {
        var company = agreed(aYearWith(theStudyAt(null)));

        assertThat(action(company).cost()).isNull();
        assertThat(priceTold(company, Locale.ENGLISH)).isEqualTo("to be quoted");
        assertThat(priceTold(company, Locale.FRENCH)).isEqualTo("sur devis");
    }

    @Test
    void theCompanyReadsThatThePriceIsToBeQuotedAndTheNextDraftLeavesItEmpty() {
        var company = drafted(aYearWith(theStudyAt("")));
        assertThat(shown(company, "AgreeRoadmap", "roadmapText"))
                .contains("to be quoted")
                .doesNotContain("0.00");

        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.");

        assertThat(shown(company, "DraftRoadmap", "actions"))
                .contains("\"service\":\"ETUDE\"")
                .doesNotContain("\"cost\"");
    }

    @Test
    void anActionThatCostsNothingIsFree() {
        var company = agreed(aYearWith(theStudyAt("0")));

        assertThat(action(company).cost()).isEqualTo(Euro.NOTHING);
        assertThat(priceTold(company, Locale.ENGLISH)).isEqualTo("free");
        assertThat(priceTold(company, Locale.FRENCH)).isEqualTo("gratuit");
    }

    @Test
    void whatIsFreeIsBilledByNobody() {
        assertThat(shown(drafted(aYearWith(theStudyAt("0"))), "AgreeRoadmap", "roadmapText"))
                .contains("prescribed by", "free")
                .doesNotContain("billed by");
        assertThat(shown(drafted(aYearWith(theStudyAt("1500"))), "AgreeRoadmap", "roadmapText"))
                .contains("billed by Business France, ");
    }

    @Test
    void aServiceThatTheCatalogueCallsFreeNeedsNoPrice() {
        var company = agreed(aYearWith(but(theStudyAt(null), "service", "MATCH-N", "deliverer", "ad-normandie")));

        assertThat(action(company).cost()).isEqualTo(Euro.NOTHING);
    }

    @Test
    void aPriceThatBecomesKnownIsAgreedAtAReviewAndOneThatIsLeftEmptyThereStays() {
        var company = agreed(aYearWith(theStudyAt(null))).until(at("2026-06-19T10:00"));

        changes(company, "cost", "2500.00");
        assertThat(shown(company, "AgreeRoadmap", "roadmapText")).contains("to be quoted → ", "2,500.00");
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(action(company).cost().amount()).isEqualByComparingTo("2500");
    }

    @Test
    void aReviewThatMovesAnActionLeavesItsPriceToBeQuoted() {
        var company = agreed(aYearWith(theStudyAt(null))).until(at("2026-06-19T10:00"));

        changes(company, "endsOn", "2026-09-30");
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(action(company).cost()).isNull();
    }

    private void changes(Case company, String field, String value) {
        var row = Map.<String, Object>of(
                "action", action(company).actionId(), "change", "CHANGE", "reason", "The quotation", field, value);
        company.does("HoldReviewMeeting", aReviewWith("changes", List.of(row)));
    }

    private RoadmapAction action(Case company) {
        return roadmapOf(company).actions().get(0);
    }

    private String priceTold(Case company, Locale reader) {
        var section = actions.of(JourneyNumber.of(company.number()), reader).orElseThrow();
        return section.rows().get(0).get(6).text();
    }

    private static Map<String, Object> theStudyAt(String price) {
        return but(aMarketStudy("2026-07-01", "2026-07-31"), "cost", price);
    }

    private static Map<String, Object> but(Map<String, Object> action, String... fields) {
        for (var field = 0; field < fields.length; field += 2) {
            action.put(fields[field], fields[field + 1]);
        }
        return action;
    }
}
