package eu.xport.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
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

    private static final Map<String, String> ENTRIES = Map.of(
            "APPOINTMENT", "appointmentEntry",
            "APPOINTMENT_MOVED", "appointmentEntry",
            "REVIEW_MEETING", "meetingEntry",
            "REVIEW_MEETING_MOVED", "meetingEntry");

    private final MailSettings settings;
    private final LetterTexts texts;

    Invitations(MailSettings settings, LetterTexts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** @throws LetterRefused when a letter that invites knows no entry */
    Optional<Invitation> of(Letter letter, Facts facts) {
        if (ENTRIES.containsKey(letter.kind())) {
            return Optional.of(invitation(letter, facts, facts.row(ENTRIES.get(letter.kind())), false));
        }
        return letter.kind().equals("CLOSING") && facts.has("calledOffEntry")
                ? Optional.of(invitation(letter, facts, facts.row("calledOffEntry"), true))
                : Optional.empty();
    }

    private Invitation invitation(Letter letter, Facts facts, Facts entry, boolean off) {
        var method = off ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Xport//Accelerator//" + letter.language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(ParisZone.component());
        calendar.add(event(letter, facts, entry, off));
        return new Invitation(method.getValue(), written(calendar));
    }

    private VEvent event(Letter letter, Facts facts, Facts entry, boolean off) {
        var event = new VEvent(false);
        event.add(new Uid(entry.of("uid")));
        event.add(new Sequence(Integer.parseInt(entry.of("sequence"))));
        event.add(new DtStamp(letter.writtenAt()));
        event.add(new DtStart<>(Instant.parse(entry.of("starts")).atZone(PARIS)));
        event.add(new DtEnd<>(Instant.parse(entry.of("ends")).atZone(PARIS)));
        event.add(new Summary(told(letter, entry, "summary", facts.of("companyName"))));
        event.add(new Description(told(
                letter,
                entry,
                "description",
                facts.has("expertName") ? facts.of("expertName") : "",
                facts.of("journey"))));
        if (entry.has("place")) {
            event.add(new Location(line(entry.of("place"))));
        }
        event.add(off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(organizer(letter));
        attendees(facts).forEach(event::add);
        return event;
    }

    private String told(Letter letter, Facts entry, String what, String... details) {
        var reader = letter.reader().equals("COMPANY") ? "company" : "staff";
        return line(texts.of(
                Locale.forLanguageTag(letter.language()),
                "invitation.%s.%s.%s".formatted(reader, entry.of("kind"), what),
                (Object[]) details));
    }

    /** In whose name the letter goes: calendar programs accept a change from nobody else. */
    private Organizer organizer(Letter letter) {
        var organizer = new Organizer(mailTo(settings.from()));
        organizer.add(new Cn(name(texts.of(Locale.forLanguageTag(letter.language()), "brand"))));
        return organizer;
    }

    private static List<Attendee> attendees(Facts facts) {
        return Stream.of("contact", "expert")
                .filter(person -> facts.has(person + "Email") && facts.has(person + "Name"))
                .map(person -> attendee(facts.of(person + "Name"), facts.of(person + "Email")))
                .toList();
    }

    private static Attendee attendee(String name, String address) {
        var attendee = new Attendee(mailTo(address));
        attendee.add(new Cn(name(name)));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static URI mailTo(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException wrong) {
            throw new LetterRefused("an address in its invitation is none");
        }
    }

    /** Programs disagree on how to write quotation marks in a name. */
    private static String name(String text) {
        return line(text).replace('"', '\'');
    }

    private static String line(String text) {
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
