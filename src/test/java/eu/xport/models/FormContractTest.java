package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a company is asked for, and what it need not answer. */
class FormContractTest {

    private static final List<String> QUESTIONS =
            IntStream.rangeClosed(1, 12).mapToObj(number -> "q" + number).toList();

    @Test
    void aCompanyMayLeaveOutWhatThePromiseDoesNotNeed() {
        var form = FormFile.of("SelfDiagnosis");
        var needed =
                fields(QUESTIONS, "siret legalName department contactLastName contactEmail contactPhone privacyNotice");

        assertThat(form.asks())
                .allSatisfy(field ->
                        assertThat(form.component(field).isRequired()).as(field).isEqualTo(needed.contains(field)));
    }

    @Test
    void nobodyIsSubscribedUnasked() {
        var newsletter = FormFile.of("SelfDiagnosis").component("newsletter").json();

        assertThat(newsletter.path("defaultValue").asBoolean()).isFalse();
    }

    private static List<String> fields(Object... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> part instanceof List<?> some
                        ? some.stream().map(String::valueOf)
                        : Stream.of(part.toString().split(" ")))
                .toList();
    }
}
