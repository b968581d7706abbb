package eu.xport.engine;

import eu.xport.calendar.PrintedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What people read, in the language of the reader. */
@Component
public class Texts {

    private final MessageSource messages;
    private final Installation installation;

    Texts(MessageSource messages, Installation installation) {
        this.messages = messages;
        this.installation = installation;
    }

    public String of(Locale language, String key, Object... details) {
        return messages.getMessage(key, details, language);
    }

    /** A text that may be missing, as for what an analyst names; never for what the code names. */
    public Optional<String> find(Locale language, String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, language));
    }

    /** What people call a code that rules or forms hand out; a code that an analyst has added stands for itself. */
    public String nameOf(Locale language, String kind, String code) {
        return find(language, kind + "." + code).orElse(code);
    }

    /** Of what is stored, and of what is written while nobody waits for it: task names, cards, filters, notes. */
    public Locale staffLanguage() {
        return installation.language();
    }

    /**
     * Of what is answered to the person who asks just now: the first language of the browser that we speak, else that of
     * the installation, as for machines, which name none.
     */
    public Locale readerLanguage() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Installation.firstSpoken(asked.getRequest()).orElse(staffLanguage())
                : staffLanguage();
    }

    /** In the language of the reader. */
    public String reader(String key, Object... details) {
        return of(readerLanguage(), key, details);
    }

    /** In the language of the staff. */
    public String staff(String key, Object... details) {
        return of(staffLanguage(), key, details);
    }

    /** One sentence a fault: which field, why, what is allowed. */
    public String of(Locale language, FormSchema form, List<FieldFault> faults) {
        return faults.stream()
                .map(fault -> of(language, "labelled", form.labelOf(fault.field()), of(language, fault)))
                .collect(Collectors.joining(" "));
    }

    public String of(Locale language, FieldFault fault) {
        return of(
                language,
                "fault." + fault.reason(),
                fault.details().stream()
                        .map(detail -> detail instanceof LocalDate day ? PrintedDate.day(day, language) : detail)
                        .toArray());
    }
}
