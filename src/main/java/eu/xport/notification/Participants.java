package eu.xport.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;

/** Who invites whom, as calendar programs read it. */
final class Participants {

    /** Whose calendars hold what is called off, and the role of each of them. */
    static final String INVITED = "invited";

    static final String PERSON = "person";

    private Participants() {}

    /** In whose name the letter goes: calendar programs accept a change from nobody else. */
    static Organizer organizer(String address, String brand) {
        var organizer = new Organizer(mailTo(address));
        organizer.add(new Cn(name(brand)));
        return organizer;
    }

    /** Those of these roles whose name is known and an address to which mail goes. */
    static List<Attendee> of(Facts facts, List<String> roles) {
        return roles.stream()
                .filter(person -> facts.has(person + "Email") && facts.has(person + "Name"))
                .flatMap(person -> Address.plain(facts.of(person + "Email"))
                        .map(address -> attendee(facts.of(person + "Name"), address.getAddress()))
                        .stream())
                .toList();
    }

    /** The company and all of the house who were invited. */
    static List<Attendee> ofAll(Facts facts) {
        var invited = facts.has(INVITED) ? facts.rows(INVITED) : List.<Map<String, Object>>of();
        return Stream.concat(
                        of(facts, List.of("contact")).stream(),
                        invited.stream().flatMap(person -> of(new Facts(person), List.of(PERSON)).stream()))
                .toList();
    }

    private static Attendee attendee(String name, String address) {
        var attendee = new Attendee(mailTo(address));
        attendee.add(new Cn(name(name)));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
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
        return Invitations.line(text).replace('"', '\'');
    }
}
