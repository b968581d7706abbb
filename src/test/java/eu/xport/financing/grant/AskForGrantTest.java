package eu.xport.financing.grant;

import static eu.xport.testing.GrantedCompany.cost;
import static eu.xport.testing.Plans.aGrant;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.financing.Entry;
import eu.xport.financing.Trace;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.GrantedCompany;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wish for the grant comes from an action of the roadmap and from a note of the staff as well. */
class AskForGrantTest extends RoadmapStory {

    @Autowired
    private Grants grants;

    @Autowired
    private Trace trace;

    @Test
    void anActionThatIsTheGrantAsksForItOnItsFirstMorning() {
        var company = agreed(aYearWith(aGrant("2026-04-01", "2026-05-15")));
        assertThat(wishes(company)).isEmpty();

        company.until(at("2026-04-01T09:00"));

        assertThat(company.openTasks()).contains("CheckEligibility", "DeliverAction");
        assertThat(wishes(company)).singleElement().satisfies(grant -> {
            assertThat(grant.purpose()).isEqualTo("First orders from Spain");
            assertThat(grant.action())
                    .isEqualTo(company.actions().stream()
                            .map(action -> action.split(" ")[0])
                            .findFirst());
        });
    }

    @Test
    void aCostIsTiedToAnActionOfTheCompanysOwnRoadmap() {
        var company = agreed(aYearWith(aGrant("2026-04-01", "2026-05-15"))).until(at("2026-04-01T09:00"));
        var action = company.actions().get(0).split(" ")[0];
        var wisher = new GrantedCompany(story, company).isEligible();
        assertThat(company.shown("PrepareApplication", "roadmapActions")).contains(action);

        assertThatThrownBy(() -> wisher.prepares(costOf("RA-1999-000001")))
                .hasMessageContaining("not one of what is offered");
        wisher.prepares(costOf(action)).papersAreComplete();

        assertThat(company.shown("ProposeGrant", "costsLine")).contains("(" + action + ")");
    }

    private static Map<String, Object> costOf(String action) {
        return Map.of("costs", List.of(cost(Map.of("costAction", action))));
    }

    @Test
    void anotherActionAsksForNone() {
        var company = agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        company.until(at("2026-04-01T09:00"));

        assertThat(company.openTasks()).contains("DeliverAction").doesNotContain("CheckEligibility");
    }

    @Test
    void anActionThatIsPutOffAsksOnce() {
        var company = agreed(aYearWith(aGrant("2026-04-01", "2026-05-15"))).until(at("2026-04-01T09:00"));
        company.doesAs(GrantedCompany.PROPOSER, "CheckEligibility", GrantedCompany.answers(Map.of("inNormandy", "NO")));

        company.does(
                "DeliverAction",
                Map.of("actionOutcome", "POSTPONED", "endsOn", "2026-05-29", "actionReason", "Papers are missing."));
        company.until(at("2026-04-02T10:00"));

        assertThat(wishes(company)).extracting(Grant::state).containsExactly(GrantState.NOT_ELIGIBLE);
    }

    @Test
    void aNotedWishBeginsTheGrantInTheNameOfWhoeverNotedIt() {
        var company = drafted(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        company.notesAs("expert-ad", "GRANT_WISHED", "Not for the company's eyes.");

        assertThat(company.openTasks()).contains("CheckEligibility");
        assertThat(wishes(company)).singleElement().satisfies(grant -> {
            assertThat(grant.purpose()).startsWith("Export development");
            assertThat(trace.of(grant.number())).extracting(Entry::keptBy).containsExactly("expert-ad");
        });
    }

    @Test
    void aWishThatIsKnownIsNotDoubled() {
        var company = drafted(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));
        company.notesAs("expert-ad", "GRANT_WISHED", "Asks for the grant.");

        company.notesAs("expert-ad", "GRANT_WISHED", "Asks again.");

        assertThat(wishes(company)).hasSize(1);
        assertThat(company.passed("WishPassedOn")).hasSize(2);
    }

    private List<Grant> wishes(Case company) {
        return grants.of(JourneyNumber.of(company.number()));
    }
}
