package eu.xport.notification;

import eu.xport.journey.AppointmentKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The calendar entry that a letter brings, changes or calls off, made from what was frozen with the letter: the same for
 * company and expert but for their language (RFC 5545, RFC 5546).
 */
class Invitations {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Lines are folded by ourselves: the library counts signs, but a line may have 75 octets. */
    private static final int UNFOLDED = 100_000;

    private static final String WITHDRAWN = "INVITATION_WITHDRAWN";

    /** A call that was chosen does not take place; the case goes on. */
    static final String CALL_OFF = "CALL_OFF";

    /** The company has called off what both had agreed on. */
    static final String MEETING_OFF = "MEETING_OFF";

    /** Company and expert have agreed on another time: whatever they meet for. */
    static final String MEETING_CHANGED = "MEETING_CHANGED";

    private static final Map<String, String> OFF = Map.of(CALL_OFF, "callOffEntry", MEETING_OFF, "meetingOffEntry");

    private static final Map<String, String> ENTRIES = Map.of(
            "CALL_BOOKED",
            "callEntry",
            "CALL_MOVED",
            "callEntry",
            "APPOINTMENT",
            "appointmentEntry",
            "APPOINTMENT_MOVED",
            "appointmentEntry",
            "REVIEW_MEETING",
            "meetingEntry",
            "REVIEW_MEETING_MOVED",
            "meetingEntry",
            MEETING_CHANGED,
            "changedEntry",
            "MEETING_ENTRUSTED",
            "aheadEntry");

    /** The letters that invite. */
    static final Set<String> KINDS = ENTRIES.keySet();

    private final MailSettings settings;
    private final LetterTexts texts;

    Invitations(MailSettings settings, LetterTexts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** Whether the letter is about a day on which company and expert meet. */
    static boolean isAboutAMeeting(String kind) {
        return KINDS.contains(kind) || WITHDRAWN.equals(kind) || "APPOINTMENT_REMINDER".equals(kind);
    }

    /** What a letter is about whatever else is agreed; empty for a letter about what lies ahead. */
    static Optional<AppointmentKind> appointmentOf(String kind) {
        if (kind.startsWith("REVIEW_MEETING")) {
            return Optional.of(AppointmentKind.REVIEW_MEETING);
        }
        if (kind.startsWith("CALL_")) {
            return Optional.of(AppointmentKind.FIRST_CALL);
        }
        return kind.startsWith("APPOINTMENT") ? Optional.of(AppointmentKind.FIRST_APPOINTMENT) : Optional.empty();
    }

    static boolean callsOff(String kind) {
        return kind.equals("CLOSING") || takesOut(kind);
    }

    /** One meeting goes; the case goes on. */
    static boolean takesOut(String kind) {
        return OFF.containsKey(kind);
    }

    /** @throws LetterRefused when a letter that invites knows no entry */
    Optional<Invitation> of(Letter letter, Facts facts) {
        return entryOf(letter, facts).map(entry -> invitation(letter, event(letter, facts, entry)));
    }

    /**
     * What a letter brings, changes or calls off.
     *
     * @throws LetterRefused when a letter that invites knows no entry
     */
    static Optional<Facts> entryOf(Letter letter, Facts facts) {
        if (KINDS.contains(letter.kind())) {
            return Optional.of(facts.row(ENTRIES.get(letter.kind())));
        }
        if (takesOut(letter.kind())) {
            return Optional.of(facts.row(OFF.get(letter.kind())));
        }
        if (callsOff(letter.kind()) && facts.has("calledOffEntry")) {
            return Optional.of(facts.row("calledOffEntry"));
        }
        return letter.kind().equals(WITHDRAWN) ? Optional.of(facts.row("aheadEntry")) : Optional.empty();
    }

    private static Invitation invitation(Letter letter, VEvent event) {
        var method = KINDS.contains(letter.kind()) ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
        if (method == ImmutableMethod.REQUEST) {
            event.add(ImmutableStatus.VEVENT_CONFIRMED);
        } else if (callsOff(letter.kind())) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        // Else without a status: the meeting takes place, but not with this reader (RFC 5546, 3.2.5).
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Xport//Accelerator//" + letter.language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(ParisZone.component());
        calendar.add(event);
        return new Invitation(method.getValue(), written(calendar));
    }

    private VEvent event(Letter letter, Facts facts, Facts entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.of("uid")));
        event.add(new Sequence(Integer.parseInt(entry.of("sequence"))));
        event.add(new DtStamp(letter.writtenAt()));
        event.add(new DtStart<>(Instant.parse(entry.of("starts")).atZone(PARIS)));
        event.add(new DtEnd<>(Instant.parse(entry.of("ends")).atZone(PARIS)));
        event.add(new Summary(told(letter, entry, summary(entry, facts), facts.of("companyName"))));
        event.add(new Description(told(
                letter,
                entry,
                "description",
                facts.has("expertName") ? facts.of("expertName") : "",
                facts.of("journey"))));
        if (entry.has("place")) {
            event.add(new Location(line(entry.of("place"))));
        }
        event.add(Participants.organizer(settings.from(), texts.of(Locale.forLanguageTag(letter.language()), "brand")));
        participants(letter, facts).forEach(event::add);
        return event;
    }

    private static String summary(Facts entry, Facts facts) {
        return entry.of("kind").equals(AppointmentKind.REVIEW_MEETING.name()) && facts.has("meetingCloses")
                ? "closingSummary"
                : "summary";
    }

    private static List<Attendee> participants(Letter letter, Facts facts) {
        if (letter.kind().equals(WITHDRAWN)) {
            return Participants.of(facts, List.of("former"));
        }
        return callsOff(letter.kind())
                ? Participants.ofAll(facts)
                : Participants.of(facts, List.of("contact", "expert"));
    }

    private String told(Letter letter, Facts entry, String what, String... details) {
        var reader = letter.reader().equals("COMPANY") ? "company" : "staff";
        return line(texts.of(
                Locale.forLanguageTag(letter.language()),
                "invitation.%s.%s.%s".formatted(reader, entry.of("kind"), what),
                (Object[]) details));
    }

    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }
}
