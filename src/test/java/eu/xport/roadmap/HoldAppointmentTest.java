package eu.xport.roadmap;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.CaseSection.Cell;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void theTaskSaysWhenAndWhereTheAppointmentIsAndOffersTheSamePlaceForANewOne() {
        var company = appointmentAt("Quai Vendeuvre, Caen");

        assertThat(shown(company, "HoldAppointment", "appointmentLine"))
                .isEqualTo("Tue 17 Mar 2026, 10:00, Quai Vendeuvre, Caen");
        assertThat(shown(company, "HoldAppointment", "appointmentPlace")).isEqualTo("Quai Vendeuvre, Caen");
    }

    @Test
    void anAppointmentThatIsMovedMayTakePlaceElsewhere() {
        var company = appointmentAt("Quai Vendeuvre, Caen")
                .until(at("2026-03-16T09:00"))
                .does("HoldAppointment", movedTo("2026-03-19T14:00", "By video"));

        assertThat(rows(company, Locale.ENGLISH).get(0)).contains("Thu 19 Mar 2026, 14:00\nBy video");
        assertThat(shown(company, "HoldAppointment", "appointmentLine")).isEqualTo("Thu 19 Mar 2026, 14:00, By video");

        company.does("HoldAppointment", movedTo("2026-03-20T14:00", ""));

        assertThat(shown(company, "HoldAppointment", "appointmentLine")).isEqualTo("Fri 20 Mar 2026, 14:00, By video");
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

    private Case appointmentAt(String place) {
        return story.files(aCompanyNewToExport())
                .does(
                        "ContactCompany",
                        Map.of(
                                "contactOutcome",
                                "APPOINTMENT_MADE",
                                "appointmentAt",
                                "2026-03-17T10:00",
                                "appointmentPlace",
                                place));
    }

    private static Map<String, Object> movedTo(String moment, String place) {
        return Map.of("appointmentOutcome", "POSTPONED", "appointmentAt", moment, "appointmentPlace", place);
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
