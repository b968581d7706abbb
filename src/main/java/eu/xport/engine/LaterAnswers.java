package eu.xport.engine;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is answered later to fields of a start form that was sent without them. */
@Component
public class LaterAnswers {

    private final Forms forms;
    private final Texts texts;
    private final Installation installation;
    private final ObjectProvider<AddedFields> added;

    LaterAnswers(Forms forms, Texts texts, Installation installation, ObjectProvider<AddedFields> added) {
        this.forms = forms;
        this.texts = texts;
        this.installation = installation;
        this.added = added;
    }

    /** Keeps what no room asks for, as when it had been sent with the start form. */
    public void keepAdded(String process, String form, String businessKey, Set<String> rooms, Fields fields) {
        var language = installation.language();
        var answers = new AddedAnswers(rooms::contains, texts, language)
                .in(forms.startFormOf(process, form, language), fields);
        if (!answers.isEmpty()) {
            added.forEach(notes -> notes.keep(businessKey, form, Optional.empty(), answers));
        }
    }
}
