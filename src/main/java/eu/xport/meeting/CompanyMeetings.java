package eu.xport.meeting;

import eu.xport.engine.Cards;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Processes;
import eu.xport.journey.ChangeablePlan;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.PlannedMeeting;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A company wants another time for a meeting, or calls it off. */
@Component
public class CompanyMeetings {

    private static final String MEETING = "meeting";
    private static final int LONGEST = 1000;

    private final AgreedMeetings plans;
    private final MeetingChanges changes;
    private final Settlement settlement;
    private final ProposedTime times;
    private final Journeys journeys;
    private final Processes processes;
    private final Cards cards;
    private final Clock clock;

    CompanyMeetings(
            AgreedMeetings plans,
            MeetingChanges changes,
            Settlement settlement,
            ProposedTime times,
            Journeys journeys,
            Processes processes,
            Cards cards,
            Clock clock) {
        this.plans = plans;
        this.changes = changes;
        this.settlement = settlement;
        this.times = times;
        this.journeys = journeys;
        this.processes = processes;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * The expert answers; until then the meeting stands as it was.
     *
     * @param meeting which one, as {@link Shown#mark} has it
     * @throws FormRefused when the meeting is not agreed any more, something is asked of it already, or one cannot meet then
     */
    @Transactional
    public void propose(JourneyNumber number, String meeting, String day, String hour, String word) {
        var journey = held(number);
        var agreed = agreed(number, meeting);
        refuseWhileOpen(number, agreed);
        var said = said("word", word);
        var at = times.of(day, hour, plan(agreed).latestDay(number));
        if (at.equals(agreed.startsAt())) {
            throw FormRefused.because("time", "sameTime");
        }
        ask(journey, MeetingChange.proposed(number.text(), agreed, at, said, clock.instant()));
    }

    /**
     * Takes effect at once: calendars and tasks follow, and the expert is asked to agree on another time.
     *
     * @throws FormRefused when the meeting is not agreed any more
     */
    @Transactional
    public void callOff(JourneyNumber number, String meeting, String reason) {
        var journey = held(number);
        var agreed = agreed(number, meeting);
        var said = said("reason", reason);
        var open = changes.open(number.text(), agreed.kind());
        if (open.filter(MeetingChange::isCallOff).isPresent()) {
            throw FormRefused.because(MEETING, "calledOff");
        }
        open.ifPresent(settlement::settle);
        plan(agreed).callOff(number);
        ask(journey, MeetingChange.calledOff(number.text(), agreed, said, clock.instant()));
    }

    private Journey held(JourneyNumber number) {
        journeys.holdStill(number.text());
        return journeys.openCase(MEETING, number.text());
    }

    private PlannedMeeting agreed(JourneyNumber number, String mark) {
        var meeting = plans.of(number).stream()
                .filter(one -> Shown.mark(one).equals(mark)
                        && plans.changeable(one.kind()).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> FormRefused.because(MEETING, "meetingGone"));
        if (!meeting.isAgreed()) {
            throw FormRefused.because(MEETING, "meetingGone");
        }
        if (!meeting.startsAt().isAfter(clock.instant())) {
            throw FormRefused.because(MEETING, "meetingOver");
        }
        return meeting;
    }

    private void refuseWhileOpen(JourneyNumber number, PlannedMeeting meeting) {
        changes.open(number.text(), meeting.kind()).ifPresent(open -> {
            throw FormRefused.because(MEETING, open.isCallOff() ? "calledOff" : "proposalOpen");
        });
    }

    private ChangeablePlan plan(PlannedMeeting meeting) {
        return plans.changeable(meeting.kind()).orElseThrow();
    }

    private void ask(Journey journey, MeetingChange change) {
        var saved = changes.save(change);
        processes.start(
                "MeetingChangeAsked",
                change.journey(),
                Map.of(
                        "changeId",
                        saved.id(),
                        "companyName",
                        journey.companyName(),
                        "partner",
                        journey.partner().orElseThrow(),
                        "calledOff",
                        saved.isCallOff()));
        cards.renew(change.journey());
    }

    private static Optional<String> said(String field, String text) {
        if (text.length() > LONGEST) {
            throw FormRefused.because(field, "maxLength", LONGEST);
        }
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}
