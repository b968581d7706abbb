package eu.xport.modelling.stories;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A preview tells ahead what the engine then does. */
class PreviewOnTheEngineTest extends JourneyTest {

    @Autowired
    private Preview preview;

    @Autowired
    private Analyst analyst;

    @AfterEach
    void theModelsAreAsTheyWere() {
        analyst.takesItBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02T10:00", "2026-07-10T10:00", "2026-12-31T23:30", "2026-10-25T01:30"})
    void whereNobodyActsEverythingComesAsItWasTold(String submitted) {
        story.beginsAt(submitted);
        var company = story.files(aCompanyNewToExport());
        var told = preview.of(Filing.of(submitted, ""));

        company.until(LocalDateTime.parse(submitted).plusDays(25));

        assertComesTrue(company, told);
        assertThat(company.promised("contactDue")).isEqualTo(due(told, "contactDue"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T10:00, 2026-03-10T11:00, 2026-03-12T09:00",
        "2026-07-10T17:00, 2026-07-10T17:30, 2026-07-13T09:00"
    })
    void afterAStopEverythingComesAsItWasTold(String submitted, String from, String to) {
        story.beginsAt(submitted);
        var company = story.files(aCompanyNewToExport());
        var told = preview.of(Filing.of(submitted, from, to));

        new Lived(company, LocalDateTime.parse(submitted))
                .callLater(LocalDateTime.parse(from), LocalDateTime.parse(to));
        company.until(LocalDateTime.parse(submitted).plusDays(28));

        assertComesTrue(company, told);
    }

    @Test
    void anAnalystsEditChangesThePreview() {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1'4 working days'");

        assertThat(due(preview.of(Filing.of("2026-04-02T10:00", "")), "contactDue"))
                .isEqualTo(LocalDateTime.parse("2026-04-09T18:00"));
    }

    @Test
    void aLengthThatTheModelComputesIsNotTold() {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1companyName");

        assertThat(preview.of(Filing.of("2026-04-02T10:00", "")))
                .filteredOn(next -> next.promise().equals("contactDue"))
                .singleElement()
                .satisfies(next -> assertThat(next.why()).isEqualTo(Following.Why.OF_ITSELF));
    }

    private static void assertComesTrue(Case company, List<Following> told) {
        assertThat(seen(company, "RemindExpertOfContact")).isEqualTo(letter(told, "CONTACT_REMINDER", 0));
        assertThat(seen(company, "TellManagersOfContact")).isEqualTo(letter(told, "CONTACT_OVERDUE", 0));
        assertThat(seen(company, "TellManagersOfContactAgain")).isEqualTo(letter(told, "CONTACT_OVERDUE", 1));
        assertThat(seen(company, "RemindExpertOfRoadmap")).isEqualTo(letter(told, "ROADMAP_DUE", 0));
        assertThat(seen(company, "TellManagersOfRoadmap")).isEqualTo(letter(told, "ROADMAP_OVERDUE", 0));
        assertThat(seen(company, "TellManagersOfRoadmapAgain")).isEqualTo(letter(told, "ROADMAP_OVERDUE", 1));
        assertThat(company.promised("roadmapDue")).isEqualTo(due(told, "roadmapDue"));
    }

    private static Optional<LocalDateTime> seen(Case company, String activity) {
        return company.passed(activity).stream().findFirst();
    }

    private static Optional<LocalDateTime> letter(List<Following> told, String kind, int place) {
        return told.stream()
                .filter(next -> next.letter()
                        .filter(letter -> letter.letter().equals(kind))
                        .isPresent())
                .skip(place)
                .findFirst()
                .orElseThrow()
                .at()
                .map(moment -> moment.atZone(Story.PARIS).toLocalDateTime());
    }

    private static LocalDateTime due(List<Following> told, String promise) {
        return told.stream()
                .filter(next -> next.letter().isEmpty() && next.promise().equals(promise))
                .findFirst()
                .flatMap(Following::at)
                .orElseThrow()
                .atZone(Story.PARIS)
                .toLocalDateTime();
    }
}
