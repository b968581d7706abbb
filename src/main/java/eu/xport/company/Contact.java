package eu.xport.company;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person who speaks for the company.
 *
 * @param language {@code fr} or {@code en}
 * @param callTime when this person likes to be called: {@code MORNING}, {@code NOON}, {@code AFTERNOON}, {@code ANY}
 */
public record Contact(
        String firstName,
        String lastName,
        String role,
        String email,
        String phone,
        String language,
        String callTime,
        boolean newsletter) {

    /** Capitals in a mail address mean nothing: who speaks for several companies is known again by it. */
    public Contact {
        email = email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    public String name() {
        return Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    public Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
