package eu.xport.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.diagnosis.Diagnoses;
import eu.xport.testing.Analyst;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Rows;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuggestedServicesTest extends RoadmapStory {

    @Autowired
    private Analyst analyst;

    @Autowired
    private Diagnoses diagnoses;

    @AfterEach
    void theFormerTablesReturn() {
        analyst.takesItBack();
    }

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

    @Test
    void aSchemeThatIsClosedIsNotSuggestedWhateverTheRulesSay() {
        analyst.sends(
                Map.of("schemes.dmn", Rows.of("schemes.dmn", Map.of("code", "IMP-EXP", "closesOn", "2026-03-08"))));

        var company = appointmentMade().until(at("2026-03-17T11:00"));

        assertThat(diagnoses
                        .findFirstByJourneyOrderByFiledAtDescIdDesc(company.number())
                        .orElseThrow()
                        .suggestedServices())
                .contains("IMP-EXP");
        assertThat(shown(company, "HoldAppointment", "servicesLine"))
                .contains("ETUDE - ")
                .doesNotContain("IMP-EXP");
    }
}
