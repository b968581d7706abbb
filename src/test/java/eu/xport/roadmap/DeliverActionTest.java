package eu.xport.roadmap;

import static eu.xport.testing.Plans.aCustomsTraining;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeliverActionTest extends RoadmapStory {

    @Autowired
    private TaskService tasks;

    @Autowired
    private ActionsSection actions;

    @Test
    void anActionOpensOnItsFirstMorningForThePartnerWhoDeliversAndIsDueOnItsLastEvening() {
        var company = agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        company.until(at("2026-04-01T08:59"));
        assertThat(company.openTask("DeliverAction")).isEmpty();
        company.until(at("2026-04-01T09:00"));

        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-05-15T18:00"));
        assertThat(tasks.getIdentityLinksForTask(company.task("DeliverAction").getId()))
                .extracting(IdentityLink::getGroupId)
                .contains("business-france");
        assertThat(shown(company, "DeliverAction", "family")).isEqualTo("consultancy");
        assertThat(shown(company, "DeliverAction", "actionLine")).contains("ETUDE", "Business France");
    }

    @Test
    void aDeliveredActionTellsWhatItsFamilyAsks() {
        var company = training();

        assertThatThrownBy(() -> delivers(company, "2026-04-02", Map.of()))
                .hasMessageContaining("Participants: must be filled in.");
        delivers(company, "2026-04-02", Map.of("participants", 12));

        assertThat(delivery(company).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery(company).facts().participants()).isEqualTo(12);
        assertThat(company.passed("ActionDelivered")).hasSize(1);
    }

    @Test
    void nothingIsDeliveredInTheFutureOrBeforeTheRoadmapBegan() {
        var company = training();

        assertThatThrownBy(() -> delivers(company, "2026-04-03", Map.of("participants", 12)))
                .hasMessageContaining("between Thu 19 Mar 2026 and Thu 2 Apr 2026");
        assertThatThrownBy(() -> delivers(company, "2026-03-18", Map.of("participants", 12)))
                .hasMessageContaining("between Thu 19 Mar 2026 and Thu 2 Apr 2026");
        assertThat(delivery(company).isOpen()).isTrue();
    }

    @Test
    void anActionIsPutOffWithAReasonAndInsideTheHorizon() {
        var company = training();

        assertThatThrownBy(() -> postpones(company, "2027-03-20", "The trainer is ill."))
                .hasMessageContaining("between Thu 2 Apr 2026 and Fri 19 Mar 2027");
        assertThatThrownBy(() -> postpones(company, "2026-05-29", ""))
                .hasMessageContaining("Reason: must be filled in.");
        postpones(company, "2026-05-29", "The trainer is ill.");
        company.until(at("2026-04-02T10:01"));

        assertThat(company.due("DeliverAction")).isEqualTo(at("2026-05-29T18:00"));
        assertThat(delivery(company).reason()).isEqualTo("The trainer is ill.");
        assertThat(roadmapOf(company).versions()).hasSize(1);
    }

    @Test
    void anActionIsGivenUpWithAReason() {
        var company = training();

        assertThatThrownBy(() -> company.does("DeliverAction", "actionOutcome", "DROPPED"))
                .hasMessageContaining("Reason: must be filled in.");
        company.does("DeliverAction", "actionOutcome", "DROPPED", "actionReason", "Nobody signed up.");

        assertThat(delivery(company).state()).isEqualTo(DeliveryState.DROPPED);
        assertThat(company.passed("ActionGivenUp")).hasSize(1);
    }

    @Test
    void aCaseThatClosesCallsOffWhatIsStillToBeDelivered() {
        var company = agreed(
                aYearWith(aCustomsTraining("2026-04-01", "2026-04-30"), aMarketStudy("2026-06-01", "2026-07-15")));
        company.until(at("2026-04-02T10:00"));

        company.notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(company.openTasks()).isEmpty();
        assertThat(company.process("ActionDelivery")).isNull();
        assertThat(roadmapOf(company).deliveries().values())
                .hasSize(2)
                .extracting(Delivery::state)
                .containsOnly(DeliveryState.DROPPED);
        assertThat(states(company, Locale.ENGLISH)).containsOnly("dropped\nClosed by a manager");
        assertThat(states(company, Locale.FRENCH)).containsOnly("abandonnée\nClos par un responsable");
    }

    /** What became of each action, as a reader of this language is told. */
    private List<String> states(Case company, Locale reader) {
        return actions.of(JourneyNumber.of(company.number()), reader).orElseThrow().rows().stream()
                .map(row -> row.get(row.size() - 1).text())
                .toList();
    }

    private Case training() {
        return agreed(aYearWith(aCustomsTraining("2026-04-01", "2026-04-30"))).until(at("2026-04-02T10:00"));
    }

    private Delivery delivery(Case company) {
        return roadmapOf(company).deliveries().values().iterator().next();
    }

    private static void delivers(Case company, String day, Map<String, Object> facts) {
        var fields = new HashMap<>(facts);
        fields.put("actionOutcome", "DELIVERED");
        fields.put("deliveredOn", day);
        company.does("DeliverAction", fields);
    }

    private static void postpones(Case company, String to, String reason) {
        company.does("DeliverAction", "actionOutcome", "POSTPONED", "endsOn", to, "actionReason", reason);
    }
}
