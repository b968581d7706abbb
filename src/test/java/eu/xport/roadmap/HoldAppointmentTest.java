package eu.xport.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.CaseSection.Cell;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What became of the first appointment stands in the case's own record and in the company tab. */
class HoldAppointmentTest extends RoadmapStory {

    @Autowired
    private AppointmentSection section;

    @Test
    void anAppointmentThatWasHeldIsKept() {
        var company = appointmentHeld();

        assertThat(rows(company, Locale.ENGLISH))
                .containsExactly(List.of(
                        "Tue 17 Mar 2026, 10:00", "held", "", "Tue 17 Mar 2026, 11:00\n" + nameOfExpert(company)));
        assertThat(rows(company, Locale.FRENCH).get(0)).contains("mar. 17 mars 2026, 10:00", "tenu");
    }

    @Test
    void anAppointmentThatIsMovedIsKeptWithItsNewTimeEachTime() {
        var company = appointmentMade();
        company.until(at("2026-03-16T09:00"))
                .does("HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-19T14:00");
        company.until(at("2026-03-19T15:00"))
                .does("HoldAppointment", "appointmentOutcome", "NO_SHOW", "appointmentAt", "2026-03-20T09:00");

        assertThat(rows(company, Locale.ENGLISH))
                .extracting(row -> row.subList(0, 3))
                .containsExactly(
                        List.of("Tue 17 Mar 2026, 10:00", "postponed", "Thu 19 Mar 2026, 14:00"),
                        List.of("Thu 19 Mar 2026, 14:00", "nobody came", "Fri 20 Mar 2026, 09:00"));
        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-20T09:00"));
    }

    @Test
    void anAppointmentMovedIntoThePastIsRefusedAndNothingIsKept() {
        var company = appointmentMade();

        assertThatThrownBy(() -> company.does(
                        "HoldAppointment", "appointmentOutcome", "POSTPONED", "appointmentAt", "2026-03-09T14:00"))
                .hasMessageContaining("lies in the past");

        assertThat(section.of(JourneyNumber.of(company.number()), Locale.ENGLISH))
                .isEmpty();
    }

    private List<List<String>> rows(Case company, Locale language) {
        return section.of(JourneyNumber.of(company.number()), language).orElseThrow().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static String nameOfExpert(Case company) {
        return company.fact("expert").equals("expert-cci") ? "Céline Auvray" : "Denis Vautier";
    }
}
