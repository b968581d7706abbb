package eu.xport.roadmap;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who prescribes, delivers and bills an action need not be typed where only one answer is likely. */
class ActionPartnersTest extends RoadmapStory {

    private static final Map<String, Object> STUDY = aMarketStudy("2026-04-01", "2026-05-15");

    @Test
    void leftEmptyThePartnerOfTheCasePrescribesTheOnlyOneDeliversAndWhoDeliversBills() {
        var company = drafted(aYearWith(without(STUDY, "prescriber", "deliverer", "biller")));

        var action = drafted(company);
        assertThat(action.prescriber()).isEqualTo(company.fact("partner"));
        assertThat(action.deliverer()).isEqualTo("business-france");
        assertThat(action.biller()).isEqualTo("business-france");
    }

    @Test
    void whatIsNamedCounts() {
        var company = drafted(aYearWith(but(without(STUDY, "deliverer"), "biller", "ad-normandie")));

        assertThat(drafted(company).prescriber()).isEqualTo("cci-normandie");
        assertThat(drafted(company).biller()).isEqualTo("ad-normandie");
    }

    @Test
    void aServiceThatSeveralPartnersDeliverNeedsOneOfThem() {
        var company = appointmentHeld();
        var pavilion = but(without(STUDY, "deliverer", "biller"), "service", "PAV");

        assertThatThrownBy(() -> company.does("DraftRoadmap", aYearWith(pavilion)))
                .hasMessageContaining(
                        "Delivered by (1): must be chosen, for PAV is delivered by Business France, AD Normandie.")
                .hasMessageNotContaining("Billed by");
        company.does("DraftRoadmap", aYearWith(but(pavilion, "deliverer", "ad-normandie")));

        assertThat(drafted(company).biller()).isEqualTo("ad-normandie");
    }

    @Test
    void anUnknownServiceIsNamedAloneAndNotItsPartnersToo() {
        assertThatThrownBy(() -> drafted(aYearWith(but(without(STUDY, "deliverer"), "service", "NO-SUCH"))))
                .hasMessageContaining("Service (1): is not in the catalogue")
                .hasMessageNotContaining("Delivered by");
    }

    @Test
    void aNewActionOfAReviewNeedsThemAsLittle() {
        var company =
                agreed(aYearWith(aMarketStudy("2026-07-01", "2026-07-31"))).until(at("2026-06-19T10:00"));
        var training = without(aCustomsTraining("2026-07-01", "2026-07-31"), "prescriber", "deliverer", "biller");

        company.does("HoldReviewMeeting", aReviewWith("newActions", List.of(training)));

        var action = roadmapOf(company).proposed().orElseThrow().actions().get(1);
        assertThat(action.prescriber()).isEqualTo(company.fact("partner"));
        assertThat(action.deliverer()).isEqualTo("cci-normandie");
        assertThat(action.biller()).isEqualTo("cci-normandie");
    }

    private RoadmapAction drafted(Case company) {
        return roadmapOf(company).proposed().orElseThrow().actions().get(0);
    }

    private static Map<String, Object> without(Map<String, Object> action, String... fields) {
        var less = new HashMap<>(action);
        less.keySet().removeAll(List.of(fields));
        return less;
    }

    private static Map<String, Object> but(Map<String, Object> action, String field, Object value) {
        var changed = new HashMap<>(action);
        changed.put(field, value);
        return changed;
    }
}
