package eu.xport.calendar;

import static eu.xport.calendar.CalendarFixtures.PARIS;
import static eu.xport.calendar.CalendarFixtures.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockStopsTest {

    private static final String CALL_LATER = "2026-03-10T11:00:00+01:00/2026-03-12T09:00:00+01:00";
    private static final String READS_ITS_ROADMAP = "2026-04-01T15:30:10+02:00/";

    @ParameterizedTest
    @ValueSource(strings = {"", CALL_LATER, READS_ITS_ROADMAP, CALL_LATER + " " + READS_ITS_ROADMAP})
    void whatWasWrittenIsReadAgain(String text) {
        assertThat(ClockStops.parse(text)).hasToString(text);
    }

    @Test
    void momentsOfOtherOffsetsAreWrittenInParisTime() {
        assertThat(ClockStops.parse("2026-03-10T10:00:00Z/2026-07-01T12:00:00-05:00"))
                .hasToString("2026-03-10T11:00:00+01:00/2026-07-01T19:00:00+02:00");
    }

    @Test
    void theClockStandsFromTheBeginUntilJustBeforeTheEnd() {
        var stops = ClockStops.parse(CALL_LATER);

        assertThat(stops.stoodAt(instant("2026-03-10T10:59:59"))).isFalse();
        assertThat(stops.stoodAt(instant("2026-03-10T11:00"))).isTrue();
        assertThat(stops.stoodAt(instant("2026-03-12T08:59:59").atZone(PARIS))).isTrue();
        assertThat(stops.stoodAt(instant("2026-03-12T09:00").atZone(PARIS))).isFalse();
    }

    @Test
    void aStopThatBeginsRunsUntilItIsEnded() {
        var running = ClockStops.NONE.begin(instant("2026-03-10T11:00"));

        assertThat(running).hasToString("2026-03-10T11:00:00+01:00/");
        assertThat(running.isRunning()).isTrue();
        assertThat(running.stoodAt(instant("2036-03-10T11:00"))).isTrue();

        var ended = running.end(instant("2026-03-12T09:00"));
        assertThat(ended).hasToString(CALL_LATER);
        assertThat(ended.isRunning()).isFalse();
    }

    @Test
    void aStopUntilAnAgreedMomentNeedsNoEnd() {
        var stops = ClockStops.NONE.begin(instant("2026-03-10T11:00"), instant("2026-03-12T09:00"));

        assertThat(stops).hasToString(CALL_LATER);
        assertThat(stops.end(instant("2026-03-12T09:00:03"))).isEqualTo(stops);
    }

    @Test
    void aCompanyThatCallsBeforeTheAgreedMomentStartsTheClock() {
        assertThat(ClockStops.parse(CALL_LATER).end(instant("2026-03-11T14:00")))
                .hasToString("2026-03-10T11:00:00+01:00/2026-03-11T14:00:00+01:00");
    }

    @Test
    void aStepThatRunsTwiceStopsAndStartsOnce() {
        var running = ClockStops.NONE.begin(instant("2026-03-10T11:00"));
        assertThat(running.begin(instant("2026-03-10T11:05"))).isEqualTo(running);

        var ended = running.end(instant("2026-03-12T09:00"));
        assertThat(ended.end(instant("2026-03-12T09:05"))).isEqualTo(ended);
    }

    @Test
    void fractionsOfASecondAreRoundedUpSoThatTheClosingHourKeepsItsSide() {
        assertThat(ClockStops.NONE.begin(instant("2026-03-10T18:00:00.001"))).hasToString("2026-03-10T18:00:01+01:00/");
        assertThat(ClockStops.parse("2026-03-10T18:00:00.000000001+01:00/")).hasToString("2026-03-10T18:00:01+01:00/");
        assertThat(ClockStops.NONE.begin(instant("2026-03-10T17:59:59.999")).end(instant("2026-03-10T17:59:59.9991")))
                .hasToString("2026-03-10T18:00:00+01:00/2026-03-10T18:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "' '",
        "/",
        "'2026-03-10T11:00:00+01:00'",
        "'2026-03-10T11:00:00/2026-03-12T09:00:00'",
        "'2026-03-10/2026-03-12'",
        "'/2026-03-12T09:00:00+01:00'",
        "'2026-03-10T11:00:00+01:00/PT2H'",
        "'2026-02-30T11:00:00+01:00/'",
        "'2026-03-10T11:00:00+01:00/ '",
        "'2026-03-10T11:00:00+01:00/  2026-04-10T11:00:00+01:00/'",
        "'2026-03-10T11:00:00+01:00/2026-03-12T09:00:00+01:00/2026-03-13T09:00:00+01:00'",
        "'<script>alert(1)</script>'",
        "'${runtimeService}'",
    })
    void aTextThatHoldsNoStopsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse(text))
                .withMessageContainingAll("is not a clock stop", "for example");
    }

    @Test
    void aStopThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse("2026-03-12T11:00:00+01:00/2026-03-10T09:00:00+01:00"))
                .withMessageContainingAll("2026-03-10T09:00:00+01:00", "before it begins", "must be the later one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse(READS_ITS_ROADMAP).end(instant("2026-03-31T09:00")))
                .withMessageContaining("before it begins");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-03-12T11:00:00+01:00/",
                "2200-03-12T11:00:00+01:00/",
                "2026-03-12T11:00:00+01:00/9999-12-31T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00/",
                "-999999999-01-01T00:00:00+18:00/",
            })
    void aStopFarAwayIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse(text))
                .withMessageContainingAll("of a clock stop", "out of reach", "from 2000 to 2199");
    }

    @Test
    void momentsThatAreMissingOrBeyondAllTimeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.NONE.begin(null))
                .withMessageContaining("The begin of a clock stop is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.NONE.begin(Instant.MAX))
                .withMessageContaining("out of reach");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.NONE.end(Instant.MIN))
                .withMessageContaining("out of reach");
    }

    @Test
    void moreStopsThanAProcessCanCarryAreRefused() {
        var most = String.join(" ", Collections.nCopies(75, CALL_LATER));

        assertThat(ClockStops.parse(most).toString()).hasSizeLessThanOrEqualTo(4000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse(most).begin(instant("2026-05-01T09:00")))
                .withMessageContainingAll("76 clock stops", "at most 75");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse("x".repeat(10_000_000)))
                .withMessageContainingAll("10000000 characters", "at most 4000");
    }

    @Test
    void whatIsRepeatedOfARefusedTextIsShortAndVisible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockStops.parse("\u0007\n\u202E\uD800" + "y".repeat(3000)))
                .withMessageStartingWith("'????yyyy")
                .withMessageContaining("yyy...' is not a clock stop")
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }
}
