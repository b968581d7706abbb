package eu.xport.portal.questions;

import eu.xport.engine.Sender;
import eu.xport.journey.Receipt;
import eu.xport.journey.Reception;
import eu.xport.portal.SentForms;
import eu.xport.portal.SentFromHere;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The cases that visitors have opened: what is sent from a result goes to its own, and to none that it has only joined. */
@Component
class OpenedCases {

    private final Reception reception;
    private final SentForms sentForms;

    OpenedCases(Reception reception, SentForms sentForms) {
        this.reception = reception;
        this.sentForms = sentForms;
    }

    /** @throws ResponseStatusException when the form comes too often, cannot be read, or was sent by another site */
    Receipt of(String mark, HttpServletRequest request) throws IOException {
        if (!sentForms.mayBeRead(Sender.of(request.getRemoteAddr()))) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        QuestionDoor.refuseUnreadable(request);
        if (!SentFromHere.isTrueOf(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return reception
                .receipt(mark)
                .filter(receipt -> !receipt.joined())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
