package eu.xport.notification;

import eu.xport.engine.People;
import eu.xport.journey.CaseExpert;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of the house whom a letter names otherwise than by who works for the company today. */
@Component
class NamedPeople {

    private static final String NEW_EXPERT = "EXPERT_CHANGED";

    private final Hosts hosts;
    private final Journeys journeys;
    private final CaseExpert experts;
    private final People people;

    NamedPeople(Hosts hosts, Journeys journeys, CaseExpert experts, People people) {
        this.hosts = hosts;
        this.journeys = journeys;
        this.experts = experts;
        this.people = people;
    }

    /** Whether a letter of this kind knows what other letters of its step do not. */
    static boolean areIn(String kind) {
        return Invitations.isAboutAMeeting(kind) || Invitations.callsOff(kind) || NEW_EXPERT.equals(kind);
    }

    Map<String, Object> of(Letter letter) {
        var number = JourneyNumber.of(letter.journey());
        var facts = new HashMap<String, Object>();
        if (Invitations.isAboutAMeeting(letter.kind())) {
            facts.putAll(host(number, letter.kind()));
        } else if (Invitations.callsOff(letter.kind())) {
            facts.put(Participants.INVITED, invited(number, letter.kind()));
        } else if (NEW_EXPERT.equals(letter.kind())) {
            facts.putAll(newExpert(number));
        }
        if (Letter.FORMER_EXPERT.equals(letter.reader())) {
            facts.putAll(person("former", letter.recipient()));
        }
        return facts;
    }

    /** The host of a meeting stands for the expert. */
    private Map<String, Object> host(JourneyNumber number, String kind) {
        var facts = new HashMap<String, Object>();
        hosts.of(number, kind).ifPresent(host -> {
            facts.putAll(expert(host));
            expert(number)
                    .filter(expert -> !expert.equals(host))
                    .ifPresent(expert -> facts.put("absentName", nameOf(expert)));
        });
        return facts;
    }

    /** Also one who is away today is the expert of the case; nobody writes to an absent one. */
    private Map<String, Object> newExpert(JourneyNumber number) {
        var facts = new HashMap<String, Object>();
        expert(number).ifPresent(expert -> {
            facts.putAll(expert(expert));
            var reached = experts.reached(number.text());
            if (!reached.equals(Optional.of(expert))) {
                facts.put("expertEmail", "");
            }
            reached.filter(worker -> !worker.equals(expert))
                    .ifPresent(worker -> facts.put("standInName", nameOf(worker)));
        });
        return facts;
    }

    /** What is called off names all whose calendars hold it; a group has no calendar. */
    private List<Map<String, Object>> invited(JourneyNumber number, String kind) {
        var invited = Invitations.takesOut(kind) ? hosts.invitedToCallOff(number, kind) : hosts.invited(number);
        return invited.stream()
                .filter(reader -> people.mailOf(reader).isPresent())
                .map(reader -> person(Participants.PERSON, reader))
                .toList();
    }

    private Optional<String> expert(JourneyNumber number) {
        return journeys.of(number).expert();
    }

    /** Somebody by name, whatever the rooms left open. */
    private Map<String, Object> expert(String user) {
        var facts = new HashMap<>(person("expert", user));
        facts.put("expertOpen", "");
        return facts;
    }

    private Map<String, Object> person(String role, String user) {
        return Map.of(
                role + "Name", nameOf(user), role + "Email", people.mailOf(user).orElse(""));
    }

    private String nameOf(String user) {
        return people.named(user).map(People.Person::name).orElse(user);
    }
}
