package eu.xport.diagnosis;

import eu.xport.company.Contact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a company answered one day, and what it means. The profile is empty until the process has asked the rules.
 *
 * @param journey the case it belongs to
 * @param occasion why the company answered
 * @param filedBy the user who filed it on the company's behalf; null for the company itself
 * @param answers by question, {@code q1=2 q2=0}
 * @param scores by dimension, {@code OFFER=2/6}
 * @param readinessIndex 0 to 100
 * @param exportExperience the answer to the question of experience, 0 to 3
 * @param gaps the weak dimensions
 * @param services the codes of the services that the rules suggest
 * @param contact who answered, where that is not the case's own contact: the diagnosis joined an open case
 */
public record Diagnosis(
        @Id Long id,
        String journey,
        Occasion occasion,
        Instant filedAt,
        String filedBy,
        String answers,
        String scores,
        int readinessIndex,
        int exportExperience,
        String readinessBand,
        String exporterProfile,
        String gaps,
        String services,
        @Embedded.Nullable(prefix = "contact_") Contact contact) {

    static Diagnosis of(
            String journey,
            Occasion occasion,
            Instant at,
            String by,
            Map<String, Integer> answers,
            List<DimensionScore> scores,
            int experience,
            Contact contact) {
        return new Diagnosis(
                null,
                journey,
                occasion,
                at,
                by,
                text(answers),
                joined(scores),
                index(scores),
                experience,
                null,
                null,
                null,
                null,
                contact);
    }

    Diagnosis assessed(String band, String profile, String gaps, String services) {
        return new Diagnosis(
                id,
                journey,
                occasion,
                filedAt,
                filedBy,
                answers,
                scores,
                readinessIndex,
                exportExperience,
                band,
                profile,
                gaps,
                services,
                contact);
    }

    Diagnosis suggesting(String others) {
        return assessed(readinessBand, exporterProfile, gaps, others);
    }

    public boolean isJoined() {
        return occasion == Occasion.JOINED;
    }

    /**
     * Whether the case goes by it. Anybody can send answers in a company's name: those that join an open case change
     * nothing in it until an expert files them, or asks again in a review.
     */
    public boolean countsForCase() {
        return !isJoined() || filedBy != null;
    }

    public List<DimensionScore> dimensions() {
        return words(scores).map(DimensionScore::parse).toList();
    }

    public List<String> weakDimensions() {
        return words(gaps).toList();
    }

    public List<String> suggestedServices() {
        return words(services).toList();
    }

    /** What the rules need to know of it. */
    public Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(
                Map.of("diagnosisId", id, "readinessIndex", readinessIndex, "exportExperience", exportExperience));
        dimensions().forEach(score -> facts.put(score.dimension().toLowerCase(Locale.ROOT), score.points()));
        return facts;
    }

    /** Round half up of 100 times the sum over what can be reached (project proposal, section 3 of the domain). */
    private static int index(List<DimensionScore> scores) {
        var sum = scores.stream().mapToInt(DimensionScore::points).sum();
        var most = scores.stream().mapToInt(DimensionScore::most).sum();
        return (int) Math.round(100.0 * sum / most);
    }

    private static Stream<String> words(String text) {
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(text.split(" "));
    }

    private static String text(Map<String, Integer> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<DimensionScore> scores) {
        return scores.stream().map(DimensionScore::toString).collect(Collectors.joining(" "));
    }
}
