package eu.xport.roadmap;

import static eu.xport.testing.Answers.but;
import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import eu.xport.company.Euro;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftRoadmapTest extends RoadmapStory {

    private static final Map<String, Object> STUDY = aMarketStudy("2026-04-01", "2026-05-15");

    @Test
    void aDraftIsProposedWithWhoWhenAndWhat() {
        var company = drafted(aYearWith(STUDY));

        var version = roadmapOf(company).proposed().orElseThrow();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.terms()).isEqualTo(new Terms("First orders from Spain", 12, 3));
        assertThat(version.draftedBy()).isEqualTo(company.fact("expert"));
        assertThat(version.actions()).singleElement().satisfies(action -> {
            assertThat(action.actionId()).matches("A-[0-9]{6}");
            assertThat(action.service()).isEqualTo("ETUDE");
            assertThat(action.prescriber()).isEqualTo("cci-normandie");
            assertThat(action.deliverer()).isEqualTo("business-france");
            assertThat(action.cost()).isEqualTo(new Euro(new BigDecimal("1500.00")));
        });
    }

    @Test
    void theCompanysAnswerIsAskedWithTheWholePlanInSight() {
        var company = drafted(aYearWith(STUDY));

        assertThat(shown(company, "AgreeRoadmap", "roadmapText"))
                .contains("First orders from Spain", "12 months", "ETUDE", "Business France", "1,500.00");
    }

    @Test
    void theFormOffersServicesAndPartnersAndOneEmptyRow() {
        var company = appointmentHeld();

        assertThat(shown(company, "DraftRoadmap", "services")).contains("{\"label\":\"ETUDE - ");
        assertThat(shown(company, "DraftRoadmap", "partners")).contains("business-france", "AD Normandie");
        assertThat(shown(company, "DraftRoadmap", "actions"))
                .isEqualTo("[{\"prescriber\":\"" + company.fact("partner") + "\"}]");
    }

    @Test
    void aRefusedVersionIsWhereTheNextOneBegins() {
        var company = drafted(aYearWith(STUDY));
        var id = roadmapOf(company).proposed().orElseThrow().actions().get(0).actionId();

        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.");

        assertThat(shown(company, "DraftRoadmap", "roadmapGoal")).isEqualTo("First orders from Spain");
        assertThat(shown(company, "DraftRoadmap", "roadmapMonths")).isEqualTo("12");
        assertThat(shown(company, "DraftRoadmap", "actions")).contains("\"service\":\"ETUDE\"", "\"cost\":\"1500.00\"");
        assertThat(shown(company, "DraftRoadmap", "notesSoFar")).contains("Rather Portugal.");
        company.does("DraftRoadmap", aYearWith(aCustomsTraining("2026-04-01", "2026-04-02"), STUDY));
        assertThat(roadmapOf(company).versions())
                .extracting(RoadmapVersion::state)
                .containsExactly(VersionState.REFUSED, VersionState.PROPOSED);
        var second = roadmapOf(company).proposed().orElseThrow();
        assertThat(second.reason()).isEqualTo("Rather Portugal.");
        assertThat(second.actions().get(1).actionId()).isEqualTo(id);
        assertThat(second.actions().get(0).actionId()).isNotEqualTo(id);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsWritten() {
        var company = appointmentHeld();

        assertThat(faults(
                        company,
                        aYearWith(
                                but(STUDY, "service", "NO-SUCH"),
                                but(but(STUDY, "endsOn", "2026-03-31"), "prescriber", "somebody"),
                                but(STUDY, "deliverer", "cci-normandie"),
                                but(STUDY, "endsOn", "2027-03-18"),
                                but(STUDY, "startsOn", "2026-03-16"))))
                .extracting(FieldFault::field, FieldFault::reason)
                .containsExactlyInAnyOrder(
                        tuple("actions[0].service", "serviceUnknown"),
                        tuple("actions[1].prescriber", "partnerUnknown"),
                        tuple("actions[1].endsOn", "notBefore"),
                        tuple("actions[2].deliverer", "delivererOf"),
                        tuple("actions[3].endsOn", "within"),
                        tuple("actions[4].startsOn", "within"));
        assertThat(roadmapOf(company).versions()).isEmpty();
        assertThat(company.openTasks()).containsExactly("DraftRoadmap");
    }

    @Test
    void anActionOutsideTheHorizonIsToldTheDaysThatAreAllowed() {
        var company = appointmentHeld();

        assertThatThrownBy(() -> company.does("DraftRoadmap", aYearWith(but(STUDY, "endsOn", "2027-03-18"))))
                .hasMessageContaining("Ends on (1): must lie between Tue 17 Mar 2026 and Wed 17 Mar 2027.");
        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-03-17", "2027-03-17")));
    }

    @Test
    void aRoadmapOfThirtyMonthsIsRefused() {
        assertThatThrownBy(() -> drafted(aPlanOf(30, 3, STUDY))).hasMessageContaining("24");
        assertThatThrownBy(() -> drafted(aPlanOf(5, 3, STUDY))).hasMessageContaining("6");
        assertThatThrownBy(() -> drafted(aPlanOf(12, 7, STUDY))).hasMessageContaining("6");
    }

    @Test
    void aRoadmapNeedsAnActionAndNoneCostsLessThanNothing() {
        var company = appointmentHeld();

        assertThat(faults(company, but(aYearWith(STUDY), "actions", List.of())))
                .extracting(FieldFault::reason)
                .containsExactly("noAction");
        assertThatThrownBy(() -> company.does("DraftRoadmap", aYearWith(but(STUDY, "cost", "-1"))))
                .hasMessageContaining("Cost (1): must be at least 0.");
    }

    @Test
    void anAppointmentThatWasPutOffNeedsADayToCome() {
        var company = appointmentMade().until(at("2026-03-17T11:00"));

        assertThatThrownBy(() -> company.does("HoldAppointment", "appointmentOutcome", "POSTPONED"))
                .hasMessageContaining("must be filled in");
        assertThatThrownBy(() -> company.does(
                        "HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-17T10:00"))
                .hasMessageContaining("lies in the past");
    }

    private static List<FieldFault> faults(Case company, Map<String, Object> plan) {
        try {
            company.does("DraftRoadmap", plan);
            return List.of();
        } catch (RuntimeException refused) {
            return ((FormRefused) refused.getCause()).faults();
        }
    }
}
