package eu.xport.notification;

import eu.xport.access.CompanyDoor;
import eu.xport.journey.JourneyNumber;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a letter leads its company: to its own pages, by a link that is made when the letter leaves and is kept nowhere
 * else.
 */
@Component
class CompanyLink {

    /** The letter that a company asks for when it has no other. */
    static final String LINK = "CASE_LINK";

    /** What asks for an answer leads to where it is given. */
    private static final Set<String> TO_ANSWER = Set.of("ROADMAP_TO_READ", "ROADMAP_REMINDER", "CHANGES_TO_AGREE");

    private final CompanyDoor door;
    private final MailSettings settings;

    CompanyLink(CompanyDoor door, MailSettings settings) {
        this.door = door;
        this.settings = settings;
    }

    /** @param facts what the letter tells */
    String of(Letter letter, Facts facts) {
        var address = UriComponentsBuilder.fromUri(settings.site())
                .pathSegment("journey", "link", door.linkTo(JourneyNumber.of(letter.journey()), isAsked(letter)))
                .queryParam("lang", letter.language());
        if (asksForAnswer(letter)) {
            address.queryParam("version", facts.of("roadmapVersion"));
        }
        return address.toUriString();
    }

    static boolean asksForAnswer(Letter letter) {
        return TO_ANSWER.contains(letter.kind());
    }

    private static boolean isAsked(Letter letter) {
        return LINK.equals(letter.kind());
    }
}
