package eu.xport.portal.questions;

import eu.xport.engine.Secret;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A page of questions as it came: what was typed, and what the page carries for itself.
 *
 * @param mark by which it is known again
 * @param opened when it was opened, under seal
 * @param draft the secret of the link that it was opened by; null for none
 * @param keepMail where a link to go on is to be sent
 * @param trap what stands in the field that people do not see
 * @param step the topic it asks about, from 1; empty for all on one page
 */
record Sent(
        Posted answers,
        String mark,
        String opened,
        String draft,
        String keepMail,
        String trap,
        Optional<Integer> step) {

    static final String MARK = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** Names under which the page sends it, beside the answers. */
    static final List<String> NAMES =
            List.of("mark", "opened", "draft", "keep", "keepMail", "homepage", "step", "go", "fill");

    static Sent of(MultiValueMap<String, String> parameters) {
        return new Sent(
                Posted.of(parameters),
                parameters.getFirst("mark"),
                parameters.getFirst("opened"),
                parameters.getFirst("draft"),
                parameters.getFirst("keepMail"),
                String.join("", parameters.getOrDefault("homepage", List.of())),
                Optional.ofNullable(parameters.getFirst("step"))
                        .filter(number -> number.matches("\\d{1,2}"))
                        .map(Integer::valueOf));
    }

    /** A page that nobody has sent yet. */
    static Sent nothing() {
        return new Sent(null, null, null, null, null, "", Optional.empty());
    }

    /** A page to go on with. */
    static Sent later(Posted answers, String draft) {
        return new Sent(answers, null, null, draft, null, "", Optional.empty());
    }

    boolean isMarked() {
        return mark != null && mark.matches(MARK);
    }

    String markOrNew() {
        return isMarked() ? mark : UUID.randomUUID().toString();
    }

    /** The same with a mark that nobody else knows. */
    Sent unmarked() {
        return new Sent(answers, null, null, draft, keepMail, trap, step);
    }

    Sent atStep(int number) {
        return new Sent(answers, mark, opened, draft, keepMail, trap, Optional.of(number));
    }

    Sent onOnePage() {
        return new Sent(answers, mark, opened, draft, keepMail, trap, Optional.empty());
    }

    Optional<String> former() {
        return Optional.ofNullable(draft).filter(secret -> secret.matches(Secret.SHAPE));
    }
}
