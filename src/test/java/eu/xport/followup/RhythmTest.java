package eu.xport.followup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.calendar.CalendarSettings;
import eu.xport.calendar.WorkingDays;
import eu.xport.roadmap.Answer;
import eu.xport.roadmap.RoadmapVersion;
import eu.xport.roadmap.Terms;
import eu.xport.roadmap.VersionState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate SUBMITTED = day("2026-03-09");
    private static final LocalDate BEGIN = day("2026-03-19");
    private static final List<Integer> MONTHS = List.of(6, 12, 24);

    private final List<Meeting> meetings = new ArrayList<>();
    private LocalDate today = BEGIN;

    @Test
    void theFirstMeetingIsOneRhythmAfterTheBegin() {
        assertThat(next(12, 3).plannedFor()).isEqualTo(day("2026-06-19"));
    }

    @Test
    void aMeetingOnAFreeDayMovesToTheNextWorkingDayAndTheRhythmStays() {
        assertThat(next(12, 2).day()).isEqualTo(day("2026-05-19"));
        held("2026-05-19");

        assertThat(next(12, 4)).isEqualTo(new Appointment(day("2026-09-19"), day("2026-09-21"), false, 6));
        heldOn(day("2026-09-19"), day("2026-09-21"), day("2026-09-21"), true);

        assertThat(next(12, 1).plannedFor()).isEqualTo(day("2026-10-19"));
    }

    @Test
    void aMeetingHeldEarlyKeepsTheRhythm() {
        heldOn(day("2026-06-19"), day("2026-06-19"), day("2026-06-10"), false);

        assertThat(next(12, 3).plannedFor()).isEqualTo(day("2026-09-19"));
    }

    @Test
    void aMeetingHeldLateStartsTheRhythmAnew() {
        heldOn(day("2026-06-19"), day("2026-06-19"), day("2026-07-28"), false);

        assertThat(next(12, 1).plannedFor()).isEqualTo(day("2026-08-28"));
    }

    @Test
    void theDayThatWasAgreedGoesBeforeTheRhythm() {
        missed("2026-06-19", "2026-07-02");

        assertThat(next(12, 3).plannedFor()).isEqualTo(day("2026-07-02"));
    }

    @Test
    void noMeetingIsPlannedInThePast() {
        today = day("2026-08-15");

        assertThat(next(12, 3).day()).isEqualTo(day("2026-08-17"));
    }

    @Test
    void theClosingReviewIsOnTheDayOnWhichThePlanEnds() {
        held("2026-06-19");

        assertThat(next(6, 3)).isEqualTo(new Appointment(day("2026-09-19"), day("2026-09-21"), true, null));
    }

    @Test
    void aMeetingAgreedForAfterTheEndIsTheClosingReview() {
        missed("2026-06-19", "2027-01-15");

        assertThat(next(6, 3).plannedFor()).isEqualTo(day("2026-09-19"));
        assertThat(next(6, 3).closing()).isTrue();
    }

    @Test
    void aMeetingThatAFreeDayMovesBeyondTheEndIsTheClosingReview() {
        missed("2026-12-18", "2027-03-20");
        var untilSunday = plan(day("2026-03-21"), 12, 3);

        assertThat(rhythm().next(untilSunday, SUBMITTED, MONTHS, meetings))
                .isEqualTo(new Appointment(day("2027-03-21"), day("2027-03-22"), true, null));
    }

    @Test
    void aMeetingThatIsPlannedAnewAfterTheEndIsTheClosingReview() {
        missed("2026-08-28", "2026-09-18");
        today = day("2026-09-22");

        assertThat(next(6, 3)).isEqualTo(new Appointment(day("2026-09-19"), day("2026-09-22"), true, null));
    }

    @Test
    void theQuestionsAreAskedAgainInTheFirstMeetingAfterTheMonthsThatTheModelNames() {
        var asked = new ArrayList<LocalDate>();
        for (var appointment = next(24, 2); !appointment.closing(); appointment = next(24, 2)) {
            if (appointment.askAgain()) {
                asked.add(appointment.plannedFor());
            }
            today = appointment.day();
            heldOn(appointment.plannedFor(), appointment.day(), appointment.day(), appointment.askAgain());
        }

        assertThat(asked).containsExactly(day("2026-09-19"), day("2027-03-19"));
        assertThat(meetings).hasSize(11);
    }

    @Test
    void aMeetingThatNobodyCameToAsksAgainTheNextTime() {
        meetings.add(meeting(day("2026-09-19"), day("2026-09-21"), MeetingOutcome.NO_SHOW, true, day("2026-10-05")));

        assertThat(next(12, 3).askAgain()).isTrue();
    }

    @Test
    void aPlanThatLastsLongerIsQuestionedAfterTwentyFourMonthsToo() {
        heldOn(day("2027-04-01"), day("2027-04-01"), day("2027-04-01"), true);
        heldOn(day("2028-02-14"), day("2028-02-14"), day("2028-02-14"), false);

        assertThat(rhythm().next(plan(day("2026-09-01"), 24, 1), SUBMITTED, MONTHS, meetings))
                .isEqualTo(new Appointment(day("2028-03-14"), day("2028-03-14"), false, 24));
    }

    private Appointment next(int months, int every) {
        return rhythm().next(plan(BEGIN, months, every), SUBMITTED, MONTHS, meetings);
    }

    private Rhythm rhythm() {
        var morning = today.atTime(10, 0).atZone(PARIS).toInstant();
        return new Rhythm(new WorkingDays(new CalendarSettings(List.of())), Clock.fixed(morning, PARIS));
    }

    private static RoadmapVersion plan(LocalDate begin, int months, int every) {
        return new RoadmapVersion(
                1,
                VersionState.IN_FORCE,
                new Terms("First orders", months, every),
                begin,
                begin.plusMonths(months),
                null,
                Instant.EPOCH,
                null,
                new Answer(Instant.EPOCH, null, null, null),
                List.of());
    }

    private void held(String day) {
        heldOn(day(day), day(day), day(day), false);
    }

    private void heldOn(LocalDate planned, LocalDate place, LocalDate held, boolean askedAgain) {
        meetings.add(meeting(planned, place, MeetingOutcome.HELD, askedAgain, null)
                .over(MeetingOutcome.HELD, held.atTime(10, 0).atZone(PARIS).toInstant(), null, null, null, null));
    }

    private void missed(String planned, String next) {
        meetings.add(meeting(day(planned), day(planned), MeetingOutcome.NO_SHOW, false, day(next)));
    }

    private static Meeting meeting(
            LocalDate planned, LocalDate place, MeetingOutcome outcome, boolean askAgain, LocalDate next) {
        return Meeting.planned("XP-2026-000001", new Appointment(planned, place, false, askAgain ? 6 : null), null)
                .over(outcome, Instant.EPOCH, null, null, null, next);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
