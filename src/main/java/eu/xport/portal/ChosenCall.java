package eu.xport.portal;

import eu.xport.contact.ChosenTooOften;
import eu.xport.contact.FirstCalls;
import eu.xport.contact.SlotNotOffered;
import eu.xport.contact.SlotTaken;
import eu.xport.journey.JourneyNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A company chooses the time of its first call, wherever it stands. */
@Component
public class ChosenCall {

    private final FirstCalls calls;

    ChosenCall(FirstCalls calls) {
        this.calls = calls;
    }

    /** @param reason what the page says to it: its text stands under {@code portal.call.fault.<reason>} */
    public record Refusal(HttpStatus status, String reason) {}

    /** @param slot as the page sends it */
    public Optional<Refusal> book(JourneyNumber number, String slot) {
        try {
            calls.book(number, moment(slot));
            return Optional.empty();
        } catch (SlotTaken late) {
            return Optional.of(new Refusal(HttpStatus.CONFLICT, "taken"));
        } catch (ChosenTooOften enough) {
            return Optional.of(new Refusal(HttpStatus.TOO_MANY_REQUESTS, "tooOften"));
        } catch (SlotNotOffered wrong) {
            return Optional.of(new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, slot.isEmpty() ? "choose" : "refused"));
        }
    }

    public void giveUp(JourneyNumber number) {
        calls.giveUp(number);
    }

    private static Instant moment(String slot) {
        try {
            return Instant.parse(slot);
        } catch (DateTimeException none) {
            throw new SlotNotOffered();
        }
    }
}
