package eu.xport.portal.questions;

import eu.xport.engine.Sender;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers as one visitor sends them, known again when they come once more.
 *
 * @param mail the address that they name, as one mailbox is written in many ways; empty when they name none
 * @param mark of the page
 * @param answers what was typed into it, as a number
 */
record SubmittedPage(Sender sender, Optional<String> mail, String mark, int answers) {

    static SubmittedPage of(Sender sender, String mark, Posted posted) {
        return new SubmittedPage(
                sender,
                posted.first("contactEmail")
                        .map(mail -> mail.strip().toLowerCase(Locale.ROOT))
                        .filter(mail -> !mail.isEmpty()),
                mark,
                posted.hashCode());
    }
}
