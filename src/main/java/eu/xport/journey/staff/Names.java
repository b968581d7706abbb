package eu.xport.journey.staff;

import eu.xport.engine.People;
import eu.xport.engine.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How people call whoever did something in a case. */
@Component
class Names {

    private final People people;
    private final Texts texts;

    Names(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** A user who has left keeps the id as name. */
    String of(String user) {
        return people.named(user).map(People.Person::name).orElse(user);
    }

    /** Of many users in one look. */
    Map<String, String> of(Stream<String> users) {
        var ids = users.distinct().toList();
        var known = people.names(ids);
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, id)));
    }

    /** Without a user it was the company itself. */
    String ofAuthor(String user, Locale language) {
        return user == null ? texts.of(language, "staff.theCompany") : of(user);
    }
}
