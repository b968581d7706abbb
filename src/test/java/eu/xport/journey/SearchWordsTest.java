package eu.xport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void aCaseIsKnownByItsNumberItsSirenAndTheWordsOfItsName() {
        assertThat(SearchWords.of(JourneyNumber.of("XP-2026-000145"), "732829320", "L’Œuvre d'Étretat & Cie"))
                .containsExactlyInAnyOrder(
                        "xp2026000145", "000145", "145", "732829320", "l", "oeuvre", "d", "etretat", "cie");
    }

    @ParameterizedTest
    @CsvSource({
        "XP-2026-000145, xp2026000145",
        "xp-2026-0001, xp20260001",
        "xp2026000145, xp2026000145",
        "732 829 320, 732829320",
        "732 829 320 00074, 732829320",
        "73282, 73282",
        "145, 145",
        "ÉTRETAT, etretat"
    })
    void aQuestionIsReadAsItIsMeant(String question, String word) {
        assertThat(SearchWords.asked(question)).containsExactly(word);
    }

    @Test
    void severalWordsAreAllAsked() {
        assertThat(SearchWords.asked("  Œuvre d'étretat, étretat ")).containsExactly("oeuvre", "d", "etretat");
        assertThat(SearchWords.asked("a b c d e f g h")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "--", "日本"})
    void nothingThatCouldBeFoundIsNothing(String question) {
        assertThat(SearchWords.asked(question)).isEmpty();
    }

    @Test
    void aQuestionOfManyCharactersIsCut() {
        assertThat(SearchWords.asked("a".repeat(10_000))).containsExactly("a".repeat(40));
        assertThat(SearchWords.asked("7".repeat(10_000))).containsExactly("7".repeat(9));
    }
}
