package eu.xport.resources;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.resources.AgendaEntry.Registration;
import eu.xport.resources.Scheme.State;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can still be applied for on a day, and what no more. */
class SchemeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, NOT_YET_OPEN",
        "2026-04-01, OPEN",
        "2026-11-30, OPEN",
        "2026-12-01, CLOSING_SOON",
        "2026-12-31, CLOSING_SOON",
        "2027-01-01, CLOSED"
    })
    void aSchemeTakesApplicationsFromItsFirstDayToItsLastAndSaysThirtyDaysBefore(LocalDate day, State state) {
        assertThat(scheme("2026-04-01", "2026-12-31").on(day)).isEqualTo(state);
    }

    @Test
    void aSchemeWithoutDaysIsOpen() {
        assertThat(scheme("", "").on(LocalDate.of(2040, 1, 1))).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-22, OPEN",
        "2026-05-23, CLOSING_SOON",
        "2026-06-06, CLOSING_SOON",
        "2026-06-07, CLOSED",
    })
    void registrationIsSaidToCloseSoonFourteenDaysBefore(LocalDate day, Registration registration) {
        assertThat(entry("2026-06-06").on(day)).isEqualTo(registration);
    }

    @Test
    void whereNobodyNeedsToRegisterNothingCloses() {
        assertThat(entry("").on(LocalDate.of(2026, 6, 16))).isEqualTo(Registration.OPEN);
    }

    private static Scheme scheme(String opensOn, String closesOn) {
        return Scheme.of(new Row(Map.of("code", "X", "opensOn", opensOn, "closesOn", closesOn)));
    }

    private static AgendaEntry entry(String registerBy) {
        return AgendaEntry.of(new Row(Map.of(
                "code", "X",
                "startsOn", "2026-06-16",
                "endsOn", "2026-06-17",
                "registerBy", registerBy,
                "url", "https://www.normandie.cci.fr/")));
    }
}
