package eu.xport.modelling.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.xport.calendar.WorkingDays;
import eu.xport.engine.Texts;
import eu.xport.testing.Analyst;
import eu.xport.testing.JourneyTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every row of {@code processes/stories.dmn} is lived through against the models. */
class StoriesTest extends JourneyTest {

    private static final Map<String, String> EASTER = Map.of(
            "submitted", "Thu 2 Apr 2026 10:00",
            "happens", "nobody calls",
            "at", "",
            "later", "",
            "follows", "managers told",
            "when", "Tue 7 Apr 2026 18:00");

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Texts texts;

    @Autowired
    private Analyst analyst;

    @AfterEach
    void theModelsAreAsTheyWere() {
        analyst.takesItBack();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void aStoryComesTrue(String begin, List<Row> rows) {
        new Telling(story, workingDays, texts).tell(rows);
    }

    @Test
    void aWrongRowFailsInItsOwnWords() {
        assertThatThrownBy(() -> tell(row("when", "Wed 8 Apr 2026 18:00")))
                .hasMessage("Submitted Thu 2 Apr 2026 10:00, nobody calls: managers should be told"
                        + " Wed 8 Apr 2026 18:00, but were told Tue 7 Apr 2026 18:00"
                        + " — on the way: weekend (4–5 Apr), Easter Monday (6 Apr)");
    }

    @Test
    void aChangedModelFailsInTheWordsOfTheStory() {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1'6 days'");

        assertThatThrownBy(() -> tell(row("when", "Tue 7 Apr 2026 18:00")))
                .hasMessageStartingWith("Submitted Thu 2 Apr 2026 10:00, nobody calls: managers should be told"
                        + " Tue 7 Apr 2026 18:00, but were told Wed 8 Apr 2026 18:00 — on the way:");
    }

    @Test
    void whatNeverComesIsSaid() {
        assertThatThrownBy(() -> tell(row("follows", "company invited to the review meeting")))
                .hasMessageContaining("but that has not happened within 30 days");
    }

    @Test
    void anUnknownWordIsToldWithTheAllowedOnes() {
        assertThatThrownBy(() -> row("happens", "nobody rings"))
                .hasMessageStartingWith("\"nobody rings\" is no word of the column \"What happens\". Allowed are:"
                        + " \"nobody calls\", ");
    }

    @Test
    void aWeekdayThatDoesNotFitItsDateIsToldWithTheRightOne() {
        assertThatThrownBy(() -> row("submitted", "Wed 2 Apr 2026 10:00"))
                .hasMessage("\"Wed 2 Apr 2026 10:00\": that day is a Thursday, so write \"Thu 2 Apr 2026 10:00\".");
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() {
        assertThatThrownBy(() -> row("submitted", "Tue 31 Feb 2026 10:00"))
                .hasMessageContaining("is no moment of the calendar: write weekday, day, month, year and hour");
    }

    @Test
    void aWordThatNeedsAMomentSaysSo() {
        assertThatThrownBy(() -> row("happens", "company withdraws"))
                .hasMessage("\"company withdraws\" needs a moment in the column \"At\".");
    }

    @Test
    void aYearFarAwayIsRefused() {
        assertThatThrownBy(() -> row("when", "Fri 7 Apr 2096 18:00")).hasMessageContaining("that day is a Saturday");
        assertThatThrownBy(() -> row("when", "Sat 7 Apr 2096 18:00"))
                .hasMessage("\"Sat 7 Apr 2096 18:00\" is more than 2 years after \"Thu 2 Apr 2026 10:00\".");
    }

    @Test
    void modelerOffersTheWordsThatTheBuildKnows() {
        assertThat(Table.read().choices("happens")).isEqualTo(words(WhatHappens.values()));
        assertThat(Table.read().choices("follows")).isEqualTo(words(WhatFollows.values()));
    }

    static Stream<Arguments> stories() {
        return Table.read().rows().stream()
                .collect(Collectors.groupingBy(Row::begin, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(story -> arguments(story.getKey(), story.getValue()));
    }

    private void tell(Row row) {
        new Telling(story, workingDays, texts).tell(List.of(row));
    }

    private static Row row(String column, String text) {
        var cells = new HashMap<>(EASTER);
        cells.put(column, text);
        return Row.of("Easter", cells);
    }

    private static List<String> words(Word[] vocabulary) {
        return Stream.of(vocabulary).map(Word::words).toList();
    }
}
