package eu.xport.portal.directory;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.engine.Texts;
import eu.xport.portal.Problem;
import eu.xport.portal.SentForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** A simulation that cannot be computed says on its page what has to be mended; each counts as a form that is sent. */
@Component
class RefusedSimulation {

    private final SentForms sentForms;
    private final Texts texts;

    RefusedSimulation(SentForms sentForms, Texts texts) {
        this.sentForms = sentForms;
        this.texts = texts;
    }

    /** @throws ResponseStatusException when the sender has sent enough forms for now */
    void toldOn(
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Runnable simulation) {
        if (!sentForms.mayBeRead(Sender.of(request.getRemoteAddr()))) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            simulation.run();
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute(
                    "faulty", refused.faults().stream().map(FieldFault::field).collect(Collectors.toSet()));
            page.addAttribute(
                    "problems",
                    refused.faults().stream()
                            .map(fault -> new Problem(
                                    fault.field(), label(fault.field(), language), texts.of(language, fault)))
                            .toList());
        }
    }

    /** Fields of a list have their number behind their name. */
    private String label(String field, Locale language) {
        var name = field.replaceFirst("\\d+$", "");
        return texts.of(language, "portal.simulation." + name, field.substring(name.length()));
    }
}
