package eu.xport.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.Release;
import eu.xport.testing.XportTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gate refuses, and what it lets pass: the project's own models, varied one at a time. */
@XportTest
class ModelGateTest {

    private static final Map<String, byte[]> IN_FORCE = Variation.Folder.files();

    @Autowired
    private ModelGate gate;

    static Stream<Variation> hostile() {
        return HostileModels.all();
    }

    static Stream<Variation> good() {
        return GoodModels.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatWouldHurtIsRefusedInASentenceOfItsOwn(Variation model) {
        assertThat(faults(new Release(IN_FORCE, model.sent())))
                .as(model.name())
                .isNotEmpty()
                .anyMatch(fault -> fault.contains(model.answer()))
                .allSatisfy(fault -> assertThat(fault).endsWith(".").doesNotContain("\n", "Exception"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatAnAnalystRightlyChangesPasses(Variation model) {
        assertThat(faults(new Release(IN_FORCE, model.sent()))).as(model.name()).isEmpty();
    }

    @Test
    void theModelsOfTheFolderPass() {
        assertThat(faults(new Release(Map.of(), IN_FORCE))).isEmpty();
    }

    @Test
    void thePublicPageShowsWhatTheGateSaysItShows() throws ClassNotFoundException {
        assertThat(Class.forName("eu.xport.portal.questions.Widget").getEnumConstants())
                .extracting(widget -> widget.toString().toLowerCase(Locale.ROOT))
                .containsAll(ShowableForms.IN_PUBLIC);
    }

    @Test
    void everyFaultIsTold() {
        var model = Variation.of("three faults")
                .in("first-contact.bpmn", "'3 days'", "'3 dayz'")
                .in("first-contact.bpmn", "${writeLetter}", "${wirteLetter}")
                .in("contact-company.form", "\"key\": \"contactOutcome\"", "\"key\": \"outcome\"");

        assertThat(faults(new Release(IN_FORCE, model.sent())))
                .anyMatch(fault -> fault.contains("3 dayz"))
                .anyMatch(fault -> fault.contains("wirteLetter"))
                .anyMatch(fault -> fault.contains("contactOutcome"));
    }

    @Test
    void whatNoModelReadsAnyMoreMayBeReadAgain() {
        var without = Variation.of("no count")
                .in("first-contact.bpmn", "${attemptDays &gt;= 3}", "${contactOutcome == 'NOT_REACHED'}");
        var inForce = new TreeMap<>(IN_FORCE);
        inForce.putAll(without.sent());

        assertThat(faults(new Release(inForce, Map.of("first-contact.bpmn", IN_FORCE.get("first-contact.bpmn")))))
                .isEmpty();
    }

    @Test
    void nothingIsNoRelease() {
        assertThat(faults(new Release(IN_FORCE, Map.of())))
                .containsExactly("Nothing was sent: choose a diagram, a decision, a form or texts_fr.properties.");
    }

    @Test
    void thereAreEnoughModelsOfBothKinds() {
        assertThat(names(hostile())).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(names(good())).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    private List<String> faults(Release release) {
        return gate.judges(release).faults();
    }

    private static List<String> names(Stream<Variation> models) {
        return models.map(Variation::name).toList();
    }
}
