package eu.xport.portal.questions;

import com.fasterxml.jackson.databind.JsonNode;
import eu.xport.engine.FormField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A component of the form as one visitor sees it.
 *
 * @param given what the visitor typed or chose, else what the form presets
 * @param fault what is wrong with it, in the visitor's language
 * @param parts the components of a group
 */
record Shown(FormField field, Widget widget, List<String> given, Optional<String> fault, List<Shown> parts) {

    /** More choices than this are folded away until somebody wants to see them. */
    private static final int MOST_CHOICES_IN_SIGHT = 12;

    /** What browsers can fill in by themselves (WCAG 1.3.5); an analyst may say so in the form, too. */
    private static final Map<String, String> FILLED_IN_BY_BROWSERS = Map.of(
            "legalName", "organization",
            "contactFirstName", "given-name",
            "contactLastName", "family-name",
            "contactRole", "organization-title",
            "contactEmail", "email",
            "contactPhone", "tel");

    /** One of the choices offered. The first is where a link to the question leads. */
    record Choice(String id, String value, String label, boolean chosen) {}

    /** The same form with the fields that fit, and the groups in which there are any. */
    static List<Shown> those(List<Shown> parts, Predicate<Shown> fits) {
        return parts.stream()
                .filter(part -> part.widget == Widget.GROUP || !part.field.isInput() || fits.test(part))
                .map(part -> new Shown(part.field, part.widget, part.given, part.fault, those(part.parts, fits)))
                .filter(part -> part.widget != Widget.GROUP
                        || inputs(part.parts).findAny().isPresent())
                .toList();
    }

    /** The fields, out of their groups. */
    static Stream<Shown> inputs(List<Shown> parts) {
        return parts.stream()
                .flatMap(part ->
                        Stream.concat(part.field.isInput() ? Stream.of(part) : Stream.empty(), inputs(part.parts)));
    }

    public String id() {
        return field.key().isEmpty() ? field.id() : field.key();
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    public boolean isFaulty() {
        return fault.isPresent();
    }

    public boolean hasHint() {
        return !field.description().isBlank();
    }

    public String text() {
        return given.isEmpty() ? "" : given.get(0);
    }

    public boolean isTicked() {
        return "true".equals(text());
    }

    /** The ids of what explains the field; null when nothing does, so that no empty attribute is written. */
    public String explainedBy() {
        var ids = Stream.of(hasHint() ? id() + "-hint" : "", isFaulty() ? id() + "-error" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public List<Choice> choices() {
        var options = field.options();
        return IntStream.range(0, options.size())
                .mapToObj(place -> new Choice(
                        place == 0 ? id() : id() + "-" + place,
                        options.get(place).value(),
                        options.get(place).label(),
                        given.contains(options.get(place).value())))
                .toList();
    }

    /** Radio buttons cannot be taken back: where nothing has to be said, saying nothing is a choice. */
    public boolean offersNoAnswer() {
        return !isRequired() && field.json().path("defaultValue").isMissingNode();
    }

    public boolean isFolded() {
        return field.options().size() > MOST_CHOICES_IN_SIGHT;
    }

    public boolean isOpen() {
        return isFaulty() || !given.isEmpty();
    }

    public String unit() {
        return field.json().at("/appearance/suffixAdorner").asText();
    }

    public String autocomplete() {
        return field.property("autocomplete").orElse(FILLED_IN_BY_BROWSERS.get(field.key()));
    }

    public String inputType() {
        return switch (widget) {
            case DATETIME -> "date".equals(field.json().path("subtype").asText()) ? "date" : "datetime-local";
            case TEXTFIELD -> isFor("email") ? "email" : isFor("tel") ? "tel" : "text";
            default -> "text";
        };
    }

    /** Which keyboard a phone shows; a number stays text, so that spaces and a decimal comma can be typed. */
    public String keyboard() {
        return switch (widget) {
            case NUMBER -> field.json().path("decimalDigits").asInt(2) == 0 ? "numeric" : "decimal";
            default -> null;
        };
    }

    /** The paragraphs of a text component. */
    public List<String> paragraphs() {
        return List.of(field.json().path("text").asText().strip().split("\\R\\s*\\R"));
    }

    private boolean isFor(String purpose) {
        return purpose.equals(autocomplete())
                || field.rule("validationType")
                        .map(JsonNode::asText)
                        .filter(type -> purpose.startsWith(type) || "tel".equals(purpose) && "phone".equals(type))
                        .isPresent();
    }
}
