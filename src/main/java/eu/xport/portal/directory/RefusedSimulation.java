package eu.xport.portal.directory;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.engine.Texts;
import eu.xport.portal.PageForms;
import eu.xport.portal.SentForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** A simulation that cannot be computed says on its page what has to be mended; each counts as a form that is sent. */
@Component
class RefusedSimulation {

    private final SentForms sentForms;
    private final PageForms forms;
    private final Texts texts;

    RefusedSimulation(SentForms sentForms, PageForms forms, Texts texts) {
        this.sentForms = sentForms;
        this.forms = forms;
        this.texts = texts;
    }

    /** @throws ResponseStatusException when the sender has sent enough forms for now */
    void toldOn(
            Map<String, String> typed,
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
            forms.giveBack(refused, typed, field -> label(field, language), response, page, language);
        }
    }

    /** Fields of a list have their number behind their name. */
    private String label(String field, Locale language) {
        var name = field.replaceFirst("\\d+$", "");
        return texts.of(language, "portal.simulation." + name, field.substring(name.length()));
    }
}
