package eu.xport.meeting;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.AppointmentKind;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.PlannedMeeting;
import eu.xport.meeting.Shown.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Past and coming meetings of a case, in the words of its company. */
@Component
public class MeetingList {

    private final AgreedMeetings plans;
    private final MeetingChanges changes;
    private final ChangeWords words;
    private final ProposedTime times;
    private final Texts texts;
    private final Clock clock;

    MeetingList(
            AgreedMeetings plans,
            MeetingChanges changes,
            ChangeWords words,
            ProposedTime times,
            Texts texts,
            Clock clock) {
        this.plans = plans;
        this.changes = changes;
        this.words = words;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    /** The earliest first. */
    public List<Shown> of(JourneyNumber journey, Locale language) {
        var asked = changes.findByJourneyOrderByAskedAtDescIdDesc(journey.text());
        var meetings = plans.of(journey);
        return meetings.stream()
                .sorted(Comparator.comparing(PlannedMeeting::startsAt))
                .map(meeting -> shown(journey, meeting, about(meeting, asked, meetings), language))
                .toList();
    }

    private Shown shown(JourneyNumber journey, PlannedMeeting meeting, List<MeetingChange> own, Locale language) {
        var open = own.stream().filter(MeetingChange::isOpen).findFirst();
        var ahead = isAhead(meeting);
        return new Shown(
                Shown.mark(meeting),
                texts.of(language, MeetingChange.nameKey(meeting.kind(), meeting.closing())),
                when(meeting, language),
                meeting.place(),
                state(meeting, open, language),
                ahead,
                meeting.state() != PlannedMeeting.State.FORESEEN,
                open.map(change -> asked(change, language)),
                own.stream()
                        .filter(change -> !change.isOpen())
                        .map(change -> answered(change, language))
                        .toList(),
                days(journey, meeting, open, ahead, language));
    }

    /** What was wanted is told where the meeting stood then; where no such meeting is listed, at the one that was agreed instead. */
    private static List<MeetingChange> about(
            PlannedMeeting meeting, List<MeetingChange> all, List<PlannedMeeting> meetings) {
        return all.stream()
                .filter(change -> stood(meeting, change)
                        || change.kind() == meeting.kind()
                                && meeting.startsAt().equals(change.agreedAt())
                                && meetings.stream().noneMatch(other -> stood(other, change)))
                .toList();
    }

    private static boolean stood(PlannedMeeting meeting, MeetingChange change) {
        return change.kind() == meeting.kind() && change.stoodAt().equals(meeting.startsAt());
    }

    private boolean isAhead(PlannedMeeting meeting) {
        return switch (meeting.state()) {
            case AGREED -> meeting.startsAt().isAfter(clock.instant());
            case FORESEEN -> true;
            default -> false;
        };
    }

    private static String when(PlannedMeeting meeting, Locale language) {
        return meeting.state() == PlannedMeeting.State.FORESEEN
                ? PrintedDate.inFull(meeting.startsAt(), language)
                : PrintedDate.momentInFull(meeting.startsAt(), language);
    }

    private String state(PlannedMeeting meeting, Optional<MeetingChange> open, Locale language) {
        if (meeting.isAgreed() && open.isPresent()) {
            return texts.of(language, open.get().isCallOff() ? "meeting.state.CALLED_OFF" : "meeting.state.PROPOSED");
        }
        return texts.of(
                language,
                meeting.isAgreed() && !isAhead(meeting) ? "meeting.state.OVER" : "meeting.state." + meeting.state());
    }

    private String asked(MeetingChange change, Locale language) {
        var due = PrintedDate.inFull(change.dueAt(), language);
        var line = change.isCallOff()
                ? texts.of(language, "meeting.asked.off", PrintedDate.moment(change.askedAt(), language), due)
                : texts.of(language, "meeting.asked", PrintedDate.momentInFull(change.proposedAt(), language), due);
        return ChangeWords.lines(line, change.word());
    }

    private String answered(MeetingChange change, Locale language) {
        var what = change.isCallOff()
                ? texts.of(language, "meeting.was.off", PrintedDate.momentInFull(change.stoodAt(), language))
                : texts.of(
                        language,
                        "meeting.was.proposed",
                        PrintedDate.momentInFull(change.stoodAt(), language),
                        PrintedDate.momentInFull(change.proposedAt(), language));
        return ChangeWords.lines(what + " " + words.answer(change, language), change.answerWord());
    }

    private Optional<Days> days(
            JourneyNumber journey,
            PlannedMeeting meeting,
            Optional<MeetingChange> open,
            boolean ahead,
            Locale language) {
        if (!ahead || !meeting.isAgreed() || meeting.kind() == AppointmentKind.FIRST_CALL || isOff(open)) {
            return Optional.empty();
        }
        return plans.changeable(meeting.kind()).map(plan -> days(times.firstDay(), plan.latestDay(journey), language));
    }

    private static Days days(LocalDate first, LocalDate last, Locale language) {
        return new Days(
                first.toString(), last.toString(), PrintedDate.day(first, language), PrintedDate.day(last, language));
    }

    private static boolean isOff(Optional<MeetingChange> open) {
        return open.filter(MeetingChange::isCallOff).isPresent();
    }
}
