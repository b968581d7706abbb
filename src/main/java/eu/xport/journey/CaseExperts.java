package eu.xport.journey;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.People.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may look after a case; asked of those who know the people of the partners. */
public interface CaseExperts {

    /** To choose from, with how many open cases each has. */
    List<Option> choices();

    /** All of them, by partner and name. */
    List<Known> all();

    /** How people call this user. */
    String nameOf(String user);

    /** Whether the user looks after companies; a manager holds a case only where no expert can. */
    boolean isExpert(String user);

    /** Who does this expert's work today: the expert, or who stands in; empty where the colleagues choose among themselves. */
    Optional<String> worker(String expert);

    /** The same for another day, as far as absences are known. */
    Optional<String> worker(String expert, LocalDate day);

    /** The last day on which the user is away, when that is so today. */
    Optional<LocalDate> awayUntil(String user);

    /** The experts of a partner who work today. */
    List<Person> present(String partner);

    /** @throws FormRefused when the field names nobody who may look after a case */
    Chosen chosen(String field, String user);

    /** @throws FormRefused also when whoever the field names is absent today */
    default Chosen presentChosen(String field, String user) {
        var chosen = chosen(field, user);
        FormRefused.ifAny(absence(field, user).stream().toList());
        return chosen;
    }

    /** Why somebody who is absent today takes no case over; empty for who is present. */
    default Optional<FieldFault> absence(String field, String user) {
        return awayUntil(user).map(day -> FieldFault.of(field, "handOverAbsent", nameOf(user), day));
    }

    /**
     * An expert as managers look at one.
     *
     * @param partner how people call the organisation
     * @param awayUntil the last day of an absence, when there is one today
     */
    record Known(String user, String name, String partner, Optional<LocalDate> awayUntil) {}

    /** @param partner the group of the organisation that the expert works for */
    record Chosen(String user, String partner) {}
}
