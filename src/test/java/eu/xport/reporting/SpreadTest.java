package eu.xport.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the figures and Cockpit mean by a median and by "nine of ten". */
class SpreadTest {

    @Test
    void nineOfTenCasesTakeNoMoreThanTheNinetiethPercentile() {
        assertThat(of(IntStream.rangeClosed(1, 10).toArray()).percentile(90)).contains(9);
        assertThat(of(IntStream.rangeClosed(1, 11).toArray()).percentile(90)).contains(10);
    }

    @Test
    void aMedianIsANumberThatOccurredAndNotBetweenTwo() {
        assertThat(of(10, 90).median()).contains(10);
        assertThat(of(10, 50, 90).median()).contains(50);
    }

    @Test
    void equalNumbersCountAsOftenAsTheyOccurred() {
        var spread = new Spread();
        spread.add(3, 89);
        spread.add(40, 11);

        assertThat(spread.size()).isEqualTo(100);
        assertThat(spread.percentile(89)).contains(3);
        assertThat(spread.percentile(90)).contains(40);
    }

    @Test
    void ofNothingNothingIsTold() {
        assertThat(new Spread().median()).isEmpty();
    }

    private static Spread of(int... numbers) {
        var spread = new Spread();
        IntStream.of(numbers).forEach(number -> spread.add(number, 1));
        return spread;
    }
}
