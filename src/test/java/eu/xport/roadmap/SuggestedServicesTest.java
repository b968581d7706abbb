package eu.xport.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.RoadmapStory;
import org.junit.jupiter.api.Test;

class SuggestedServicesTest extends RoadmapStory {

    @Test
    void theServicesThatTheAnswersSuggestAreNamedOneALine() {
        var company = appointmentMade().until(at("2026-03-17T11:00"));

        var suggested = shown(company, "HoldAppointment", "servicesLine");
        assertThat(suggested.lines())
                .contains("ETUDE - Tailored market information or market study")
                .allMatch(line -> line.matches("[A-Z-]+ - .+"));

        company.does("HoldAppointment", "appointmentOutcome", "HELD");
        assertThat(shown(company, "DraftRoadmap", "servicesLine")).isEqualTo(suggested);
    }
}
