package eu.xport.portal.questions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.xport.diagnosis.Questionnaire;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormField;
import eu.xport.engine.FormRefused;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Forms;
import eu.xport.engine.Option;
import eu.xport.engine.Texts;
import eu.xport.journey.CompanyFile;
import eu.xport.portal.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The page of questions, made from the form that is deployed: an analyst's change shows without a developer. */
@Component
class Questions {

    static final String PROCESS = "ExportJourney";
    static final String FORM = "SelfDiagnosis";

    private static final String LANGUAGE = "language";
    private static final String CONTACT_MAIL = "contactEmail";
    private static final String KEEP_MAIL = "keepMail";

    /** More than the form has fields; whoever invents more does not read them. */
    private static final int MOST_PROBLEMS = 60;

    private final LoadingCache<Locale, FormSchema> forms;
    private final Texts texts;

    /** @param kept how long a form is shown without a look whether a newer one is deployed: in a flood many need none */
    Questions(Forms forms, Texts texts, @Value("${xport.questions.kept:1s}") Duration kept) {
        this.forms = Caffeine.newBuilder()
                .expireAfterWrite(kept)
                .build(language -> forms.startFormOf(PROCESS, FORM, language));
        this.texts = texts;
    }

    FormSchema form(Locale language) {
        return forms.get(language);
    }

    /** Nothing is answered yet. */
    QuestionPage blank(Locale language) {
        var form = form(language);
        return QuestionPage.of(
                        form.components().stream()
                                .map(component ->
                                        shown(component, field -> preset(field, language), field -> Optional.empty()))
                                .toList(),
                        numbers(form),
                        List.of())
                .without(CompanyFile.asked(form), new Posted(Map.of()));
    }

    /** With what was typed, nothing lost; the faults stand next to their fields. */
    QuestionPage typed(Posted posted, List<FieldFault> faults, Locale language) {
        return whole(posted, faults, language).without(CompanyFile.asked(form(language)), posted);
    }

    /** What can wait until the visitor has the result. */
    QuestionPage later(Posted posted, List<FieldFault> faults, Locale language) {
        return whole(posted, faults, language).only(CompanyFile.asked(form(language)));
    }

    private QuestionPage whole(Posted posted, List<FieldFault> faults, Locale language) {
        var form = form(language);
        return QuestionPage.of(
                form.components().stream()
                        .map(component -> shown(
                                component,
                                field -> posted.texts().getOrDefault(field.key(), unanswered(field, language)),
                                field -> faults.stream()
                                        .filter(fault -> fault.field().equals(field.key()))
                                        .findFirst()
                                        .map(fault -> words(form, fault, language))))
                        .toList(),
                numbers(form),
                problems(form, faults, language));
    }

    /**
     * Where a link to go on is to be sent.
     *
     * @throws FormRefused when it is no address, by the rules of the form's own one
     */
    String address(String typed, Locale language) {
        var faults = form(language).faultsOf(CONTACT_MAIL, typed);
        if (!faults.isEmpty()) {
            throw new FormRefused(faults.stream()
                    .map(fault -> new FieldFault(KEEP_MAIL, fault.reason(), fault.details()))
                    .toList());
        }
        return typed.strip();
    }

    /** What is wrong with each answer by itself. */
    List<FieldFault> faults(Posted answers, Locale language) {
        var form = form(language);
        var values = answers.values(form, language);
        return form.inputs().stream()
                .flatMap(field -> form.faultsOf(field.key(), values.get(field.key())).stream())
                .toList();
    }

    /** What the form asks, and nothing else that came with it. */
    Posted known(Posted answers, Locale language) {
        var form = form(language);
        var known = new HashMap<>(answers.texts());
        known.keySet().removeIf(key -> form.field(key).isEmpty());
        return new Posted(known);
    }

    private static Map<String, Integer> numbers(FormSchema form) {
        var numbers = new HashMap<String, Integer>();
        Questionnaire.of(form).questions().forEach(question -> numbers.put(question.key(), numbers.size() + 1));
        return numbers;
    }

    private static Shown shown(FormField component, Given given, Wrong wrong) {
        return new Shown(
                component,
                Widget.of(component),
                component.isInput() ? given.to(component) : List.of(),
                component.isInput() ? wrong.with(component) : Optional.empty(),
                component.parts().stream()
                        .map(part -> shown(part, given, wrong))
                        .toList());
    }

    private static List<String> preset(FormField field, Locale language) {
        if (LANGUAGE.equals(field.key())) {
            return List.of(language.getLanguage());
        }
        var preset = field.json().path("defaultValue");
        var several = new ArrayList<String>();
        preset.forEach(one -> several.add(one.asText()));
        return preset.isValueNode() && !preset.isNull() ? List.of(preset.asText()) : several;
    }

    /** The language is preset by the page's; whatever else was left out was left out on purpose. */
    private static List<String> unanswered(FormField field, Locale language) {
        return LANGUAGE.equals(field.key()) ? preset(field, language) : List.of();
    }

    private List<Problem> problems(FormSchema form, List<FieldFault> faults, Locale language) {
        var order = form.inputs().stream().map(FormField::key).toList();
        return faults.stream()
                .sorted((one, other) -> Integer.compare(place(order, one), place(order, other)))
                .limit(MOST_PROBLEMS)
                .map(fault -> new Problem(
                        KEEP_MAIL.equals(fault.field())
                                ? KEEP_MAIL
                                : form.field(fault.field()).map(FormField::key).orElse(null),
                        label(form, fault.field(), language),
                        words(form, fault, language)))
                .toList();
    }

    private String label(FormSchema form, String field, Locale language) {
        return switch (field) {
            case "mark" -> texts.of(language, "portal.page");
            case KEEP_MAIL -> texts.of(language, "portal.keep.mail");
            default -> form.labelOf(field);
        };
    }

    private static int place(List<String> order, FieldFault fault) {
        var place = order.indexOf(fault.field());
        return place < 0 ? order.size() : place;
    }

    private String words(FormSchema form, FieldFault fault, Locale language) {
        var field = form.field(fault.field());
        if (field.isPresent() && "required".equals(fault.reason())) {
            return switch (Widget.of(field.get())) {
                case RADIO, SELECT, CHECKLIST, TAGLIST -> texts.of(language, "portal.fault.choose");
                case CHECKBOX -> texts.of(language, "portal.fault.tick");
                default -> texts.of(language, fault);
            };
        }
        if (field.isPresent() && "choice".equals(fault.reason())) {
            return texts.of(language, FieldFault.of(fault.field(), "choice", choices(field.get())));
        }
        return texts.of(language, fault);
    }

    /** In the visitor's language: the refusal names them in the language of the staff. */
    private static String choices(FormField field) {
        return field.options().stream().map(Option::label).limit(12).collect(Collectors.joining(", "));
    }

    private interface Given {
        List<String> to(FormField field);
    }

    private interface Wrong {
        Optional<String> with(FormField field);
    }
}
