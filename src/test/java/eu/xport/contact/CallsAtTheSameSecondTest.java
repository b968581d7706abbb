package eu.xport.contact;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.AtOnce;
import eu.xport.testing.Case;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several companies press the button at the same moment. */
class CallsAtTheSameSecondTest extends CallBookingStory {

    private static final int COMPANIES = 4;

    @Test
    void ofSeveralCompaniesOneGetsTheTimeAndTheOthersAreToldSo() throws Exception {
        var companies = companiesOfOneExpert(COMPANIES);

        for (var moment : List.of("2026-03-10T09:30", "2026-03-10T10:00", "2026-03-10T10:30", "2026-03-10T11:00")) {
            assertThat(atOnce(companies.stream()
                            .map(company -> booking(company, moment))
                            .toList()))
                    .containsOnlyOnce("booked")
                    .containsOnly("booked", "taken")
                    .hasSize(COMPANIES);
            companies.forEach(this::givesUp);
        }
    }

    @Test
    void oneCompanyThatSendsTwiceHasOneCall() throws Exception {
        var company = companiesOfOneExpert(1).get(0);

        var outcomes = atOnce(List.of(
                booking(company, "2026-03-10T09:30"),
                booking(company, "2026-03-10T09:30"),
                booking(company, "2026-03-10T09:30")));

        assertThat(outcomes).containsOnly("booked");
        assertThat(company.letters()).containsOnlyOnce("CALL_BOOKED COMPANY");
    }

    private Callable<String> booking(Case company, String moment) {
        return () -> {
            try {
                books(company, moment);
                return "booked";
            } catch (SlotTaken late) {
                return "taken";
            }
        };
    }

    private static List<String> atOnce(List<Callable<String>> visits) {
        return AtOnce.outcomes(visits).stream()
                .map(CallsAtTheSameSecondTest::outcome)
                .toList();
    }

    private static String outcome(Future<String> visit) {
        try {
            return visit.get();
        } catch (Exception failure) {
            return failure.toString();
        }
    }
}
