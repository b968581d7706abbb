package eu.xport.diagnosis;

import eu.xport.engine.Fields;
import eu.xport.engine.FormField;
import eu.xport.engine.FormRefused;
import eu.xport.engine.FormSchema;
import eu.xport.engine.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of a form: every field that names its dimension. How many there are, what an answer scores and how much
 * can be reached follow the form that the analyst wrote.
 */
public record Questionnaire(List<FormField> questions) {

    private static final String DIMENSION = "dimension";

    public static Questionnaire of(FormSchema form) {
        return new Questionnaire(form.inputs().stream()
                .filter(field -> field.property(DIMENSION).isPresent())
                .toList());
    }

    public Set<String> keys() {
        return questions.stream().map(FormField::key).collect(Collectors.toSet());
    }

    /** @throws FormRefused when a question is left open */
    Map<String, Integer> answers(Fields fields) {
        var answers = new LinkedHashMap<String, Integer>();
        questions.forEach(question -> answers.put(
                question.key(),
                fields.whole(question.key()).orElseThrow(() -> FormRefused.because(question.key(), "required"))));
        return answers;
    }

    /** By dimension, in the order of the questions. */
    List<DimensionScore> scores(Map<String, Integer> answers) {
        return questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.property(DIMENSION).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(dimension -> score(dimension.getKey(), dimension.getValue(), answers))
                .toList();
    }

    /** The answer to the question that asks for something by name, such as the experience in exporting. */
    int answerOf(String asked, Map<String, Integer> answers) {
        return questions.stream()
                .filter(question ->
                        question.property("asks").filter(asked::equals).isPresent())
                .mapToInt(question -> answers.get(question.key()))
                .findFirst()
                .orElse(0);
    }

    private static DimensionScore score(String dimension, List<FormField> questions, Map<String, Integer> answers) {
        return new DimensionScore(
                dimension,
                questions.stream()
                        .mapToInt(question -> answers.get(question.key()))
                        .sum(),
                questions.stream().mapToInt(Questionnaire::most).sum());
    }

    private static int most(FormField question) {
        return question.options().stream()
                .map(Option::value)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
