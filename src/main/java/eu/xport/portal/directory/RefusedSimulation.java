package eu.xport.portal.directory;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import eu.xport.portal.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A simulation that cannot be computed says on its page what has to be mended. */
@Component
class RefusedSimulation {

    private final Texts texts;

    RefusedSimulation(Texts texts) {
        this.texts = texts;
    }

    void toldOn(Model page, HttpServletResponse response, Locale language, Runnable simulation) {
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
