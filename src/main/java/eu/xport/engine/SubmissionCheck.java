package eu.xport.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds what was sent against the form, leads it to the room, and keeps what an analyst added to the form. */
@Component
class SubmissionCheck {

    private final Forms forms;
    private final Texts texts;
    private final Installation installation;
    private final ObjectProvider<AddedFields> added;

    SubmissionCheck(Forms forms, Texts texts, Installation installation, ObjectProvider<AddedFields> added) {
        this.forms = forms;
        this.texts = texts;
        this.installation = installation;
        this.added = added;
    }

    FormSchema form(String deployment, String form) {
        return forms.of(deployment, form, installation.language());
    }

    Submission submission(String deployment, FormSchema form, Step step, VariableMap sent) {
        return refusing(
                deployment, form, () -> new Submission(step, user(), form, new Fields(form.check(plain(sent)))));
    }

    /**
     * @throws FormFieldValidationException in the sender's language, with the refusal as its cause: the engine's REST
     *     interface and Tasklist know it as a fault of the sender (400)
     */
    <T> T refusing(String deployment, FormSchema form, Supplier<T> room) {
        try {
            // What the room does for the sender is the room's own business, as what a service task does.
            return Context.getCommandContext().runWithoutAuthorization(room::get);
        } catch (FormRefused refused) {
            var language = texts.readerLanguage();
            var read = forms.of(deployment, form.id(), language);
            throw new FormFieldValidationException(form.id(), texts.of(language, read, refused.faults()), refused);
        } catch (RuntimeException failure) {
            throw AtOnce.isCauseOf(failure)
                    ? new FormFieldValidationException(form.id(), texts.reader("fault.atOnce"), new AtOnce(failure))
                    : failure;
        }
    }

    void keepAdded(Submission submission, String businessKey, Predicate<String> asked) {
        var answers =
                new AddedAnswers(asked, texts, installation.language()).in(submission.form(), submission.fields());
        if (!answers.isEmpty()) {
            added.forEach(notes -> notes.keep(businessKey, submission.form().id(), submission.by(), answers));
        }
    }

    static Optional<String> user() {
        return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId());
    }

    private static Map<String, Object> plain(VariableMap sent) {
        var values = new HashMap<String, Object>();
        sent.keySet().forEach(key -> values.put(key, plain(key, sent.getValueTyped(key))));
        return values;
    }

    /** No form asks for a serialized object, and nobody reads one. */
    private static Object plain(String key, TypedValue sent) {
        if (sent instanceof ObjectValue object && !object.isDeserialized()) {
            throw FormRefused.because(key, "object");
        }
        return sent.getValue() instanceof SpinJsonNode node ? node.mapTo(Object.class) : sent.getValue();
    }
}
