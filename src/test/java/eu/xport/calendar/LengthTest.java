package eu.xport.calendar;

import static eu.xport.calendar.Length.Unit.DAYS;
import static eu.xport.calendar.Length.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @Test
    void anAnalystWritesANumberAndAUnit() {
        assertThat(Length.of("3 days")).isEqualTo(new Length(3, DAYS));
        assertThat(Length.of("1 day")).isEqualTo(new Length(1, DAYS));
        assertThat(Length.of("4 working days")).isEqualTo(new Length(4, WORKING_DAYS));
        assertThat(Length.of("1 working day")).isEqualTo(new Length(1, WORKING_DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 day", "2 days", "400 days", "1 working day", "400 working days"})
    void aLengthIsWrittenAsItWasRead(String text) {
        assertThat(Length.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptyLengthIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of(text))
                .withMessageContainingAll("is empty", "write a number from 1 to 400", "'4 working days'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 days",
                "401 days",
                "999 working days",
                "-3 days",
                "1000 days",
                "99999999999999999999 days",
                "03 days",
                "1 days",
                "3 day",
                "3 working day",
                "1 working days",
                "3",
                "days",
                "three days",
                "3 weeks",
                "3.5 days",
                "3  days",
                " 3 days",
                "3 days\n",
                "3\u00A0days",
                "\u0663 days",
                "3 Days",
                "3 workingdays",
                "P3D",
                "3 days; drop table act_ru_task",
                "${deadline.from('3 days')}",
                "<b>3 days</b>",
                "3 jours",
            })
    void anyOtherTextIsRefusedWithWhatIsAllowed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of(text))
                .withMessageContainingAll(
                        "write a number from 1 to 400", "'3 days', '1 working day' or '4 working days'");
    }

    @Test
    void theRefusalSaysWhatWasWrittenAndWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of("3 weeks"))
                .withMessageStartingWith("'3 weeks' is not a length that the calendar understands: write");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of("401 days"))
                .withMessageStartingWith("A length of 401 days is out of bounds: write");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of("1 days"))
                .withMessageStartingWith("'1 days' mixes one and many: write");
    }

    @Test
    void aFloodOfTextIsRefusedInOneShortLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.of("3\n\u0000".repeat(3_000_000)))
                .withMessageStartingWith("'3??3??")
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).hasSizeLessThan(400).doesNotContain("\n"));
    }
}
