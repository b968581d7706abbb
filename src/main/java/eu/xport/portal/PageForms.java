package eu.xport.portal;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of our pages have in common: they take what they ask, and give a refused one back as it was typed. */
@Component
public class PageForms {

    private final Texts texts;

    PageForms(Texts texts) {
        this.texts = texts;
    }

    /** @throws FormRefused when a field is none of the form's */
    public static void refuseUnknown(Set<String> sent, Set<String> asked) {
        FormRefused.ifAny(sent.stream()
                .filter(field -> !asked.contains(field))
                .map(field -> FieldFault.of(field, "unknown"))
                .toList());
    }

    /** @param labels what people call a field */
    public void giveBack(
            FormRefused refused,
            Object typed,
            UnaryOperator<String> labels,
            HttpServletResponse response,
            Model page,
            Locale language) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAttribute("typed", typed);
        page.addAttribute(
                "faulty", refused.faults().stream().map(FieldFault::field).collect(Collectors.toSet()));
        page.addAttribute(
                "problems",
                refused.faults().stream()
                        .map(fault ->
                                new Problem(fault.field(), labels.apply(fault.field()), texts.of(language, fault)))
                        .toList());
    }

    /** The labels of a form, by the texts of its page; a field that the page does not ask stands for itself. */
    public UnaryOperator<String> labels(String form, Locale language) {
        return field -> texts.find(language, "portal." + form + "." + field).orElse(field);
    }
}
