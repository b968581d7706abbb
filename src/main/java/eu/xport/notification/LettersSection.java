package eu.xport.notification;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was written about the case, the newest first, and what became of it. */
@Component
@Order(85)
class LettersSection implements CaseSection {

    private final Letters letters;
    private final Texts texts;

    LettersSection(Letters letters, Texts texts) {
        this.letters = letters;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var written = letters.findByJourneyOrderByWrittenAtDescIdDesc(journey.text());
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofCells(
                        texts.of(language, "letters.title"),
                        Stream.of("written", "what", "reader", "state")
                                .map(column -> texts.of(language, "letters." + column))
                                .toList(),
                        written.stream().map(letter -> row(letter, language)).toList()));
    }

    private List<Cell> row(Letter letter, Locale language) {
        return List.of(
                Cell.of(PrintedDate.moment(letter.writtenAt(), language)),
                Cell.of(texts.nameOf(language, "letterKind", letter.kind())),
                Cell.of(texts.nameOf(language, "letterReader", letter.reader())),
                state(letter, language));
    }

    private Cell state(Letter letter, Locale language) {
        var state = LetterState.of(letter);
        return state.isFault() ? Cell.marked(Mark.WEAK, state.in(texts, language)) : Cell.of(state.in(texts, language));
    }
}
