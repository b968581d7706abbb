package eu.xport.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.company.Euro;
import eu.xport.journey.JourneyNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private static final Instant NOW = Instant.parse("2026-03-17T10:00:00Z");
    private static final Answer YES = new Answer(NOW, null, "Camille Hébert", null);
    private static final LocalDate DRAFTED = LocalDate.of(2026, 3, 17);
    private static final LocalDate AGREED = LocalDate.of(2026, 3, 19);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 6, 19);
    private static final Terms A_YEAR = new Terms("First orders from Spain", 12, 3);
    private static final Terms SIX_MONTHS = new Terms("First orders from Spain", 6, 3);

    private final Roadmap roadmap = Roadmap.of(JourneyNumber.of("XP-2026-000001"));
    private final RoadmapAction study = anAction("A-000001", "ETUDE");
    private final RoadmapAction training = anAction("A-000002", "FORM-DOU");

    @Test
    void aRoadmapBeginsOnTheDayItIsAgreed() {
        agreedFirst();

        assertThat(roadmap.inForce().orElseThrow().horizon()).isEqualTo(new Horizon(AGREED, LocalDate.of(2027, 3, 19)));
    }

    @Test
    void anActionThatWasToStartBeforeTheAgreementStartsWithIt() {
        agreedFirst(planned("2026-03-17", "2026-04-30"), planned("2026-03-19", "2026-05-15"));

        assertThat(roadmap.actions())
                .containsExactly(planned("2026-03-19", "2026-04-30"), planned("2026-03-19", "2026-05-15"));
    }

    @Test
    void anActionThatWouldBeOverBeforeTheAgreementTakesAsLongAsItWasPlannedInsideTheRoadmap() {
        agreedFirst(planned("2026-03-17", "2026-03-18"));
        assertThat(roadmap.actions()).containsExactly(planned("2026-03-19", "2026-03-20"));

        var halfAYear = RoadmapVersion.proposed(
                1, SIX_MONTHS, DRAFTED, null, NOW, null, List.of(planned("2026-03-17", "2026-09-17")));
        assertThat(halfAYear.agreed(YES, LocalDate.of(2027, 2, 1)).actions())
                .containsExactly(planned("2027-02-01", "2027-08-01"));
    }

    @Test
    void aLaterVersionKeepsTheDayOnWhichTheRoadmapBegan() {
        agreedFirst();

        agree(new Terms("First orders from Spain", 18, 3), study.as(Change.KEPT, null));

        assertThat(roadmap.inForce().orElseThrow().horizon()).isEqualTo(new Horizon(AGREED, LocalDate.of(2027, 9, 19)));
    }

    @Test
    void aVersionTakesEffectWhenItIsAgreedAndSupersedesTheFormerOne() {
        agreedFirst();
        propose(A_YEAR, study.as(Change.KEPT, null), training);
        assertThat(roadmap.inForce().orElseThrow().number()).isEqualTo(1);

        roadmap.agree(YES, REVIEWED);

        assertThat(roadmap.versions())
                .extracting(RoadmapVersion::state)
                .containsExactly(VersionState.SUPERSEDED, VersionState.IN_FORCE);
    }

    @Test
    void aRefusedVersionLeavesThePlanAsItWas() {
        agreedFirst();
        propose(A_YEAR, study.as(Change.DROPPED, "too dear"));

        roadmap.refuse(new Answer(NOW, "We want it.", "Camille Hébert", null));

        assertThat(roadmap.inForce().orElseThrow().number()).isEqualTo(1);
        assertThat(roadmap.openActions()).containsExactly(study);
        assertThat(roadmap.latest().orElseThrow().answer().comment()).isEqualTo("We want it.");
    }

    @Test
    void aDroppedActionIsNoLongerPartOfThePlanAndSaysWhy() {
        agreedFirst();

        agree(A_YEAR, study.as(Change.DROPPED, "too dear"), training);

        assertThat(roadmap.actions()).containsExactly(training);
        assertThat(roadmap.deliveries().get("A-000001").reason()).isEqualTo("too dear");
        assertThat(roadmap.agreedActions()).hasSize(2);
    }

    @Test
    void anActionThatWasPutOffStaysPutOffUnlessAVersionChangesIt() {
        agreedFirst();
        var june = LocalDate.of(2026, 6, 30);
        roadmap.report("A-000001", Delivery.postponed(june, "ill", "expert-bf", NOW));

        agree(A_YEAR, roadmap.actions().get(0).as(Change.KEPT, null), training);
        assertThat(roadmap.action("A-000001").orElseThrow().endsOn()).isEqualTo(june);

        var july = LocalDate.of(2026, 7, 31);
        agree(A_YEAR, study.endingOn(july).as(Change.CHANGED, "later"));
        assertThat(roadmap.action("A-000001").orElseThrow().endsOn()).isEqualTo(july);
    }

    @Test
    void anActionThatIsDeliveredWhileTheCompanyReadsStaysDelivered() {
        agreedFirst();
        propose(A_YEAR, study.as(Change.DROPPED, "too dear"), training);
        roadmap.report("A-000001", Delivery.delivered(REVIEWED, null, "expert-bf", NOW));

        roadmap.agree(YES, REVIEWED);

        assertThat(roadmap.deliveries().get("A-000001").state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aProposalThatNobodyAnsweredGivesWayToTheNextOne() {
        propose(A_YEAR, study);
        propose(A_YEAR, study, training);

        assertThat(roadmap.proposed().orElseThrow().number()).isEqualTo(2);
        assertThat(roadmap.before(roadmap.proposed().orElseThrow()))
                .hasValueSatisfying(before -> assertThat(before.number()).isEqualTo(1));
    }

    private void agreedFirst() {
        agreedFirst(study);
    }

    private void agreedFirst(RoadmapAction... actions) {
        roadmap.propose(A_YEAR, List.of(actions), null, "expert-cci", NOW, DRAFTED);
        roadmap.agree(YES, AGREED);
    }

    private void agree(Terms terms, RoadmapAction... actions) {
        propose(terms, actions);
        roadmap.agree(YES, REVIEWED);
    }

    private void propose(Terms terms, RoadmapAction... actions) {
        roadmap.propose(terms, List.of(actions), "The market moves.", "expert-cci", NOW, REVIEWED);
    }

    private static RoadmapAction planned(String startsOn, String endsOn) {
        return anAction("A-000001", "ETUDE", LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }

    private static RoadmapAction anAction(String id, String service) {
        return anAction(id, service, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 15));
    }

    private static RoadmapAction anAction(String id, String service, LocalDate startsOn, LocalDate endsOn) {
        return new RoadmapAction(
                id,
                service,
                "cci-normandie",
                "business-france",
                "business-france",
                startsOn,
                endsOn,
                Euro.NOTHING,
                null,
                Change.ADDED,
                null);
    }
}
