package eu.xport.reporting.cockpit;

import static eu.xport.reporting.cockpit.HistoryRows.moment;

import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which letters were written, to whom, and what became of them; never what they say. */
@Component
@Order(50)
class HistoryLetters implements HistoryChapter {

    private final HistoryRows rows;
    private final HistoryWords words;

    HistoryLetters(HistoryRows rows, HistoryWords words) {
        this.rows = rows;
        this.words = words;
    }

    private record Letter(
            String kind, String reader, Instant written, Instant sent, boolean failed, boolean withheld) {}

    @Override
    public Told of(HistoryCase told) {
        var letters = rows.of(
                told.number(),
                """
                select l.kind, l.reader, l.written_at, coalesce(l.sent_at, d.sent_at) as left_at, l.fault, l.withheld
                  from letter l left join letter d on d.id = l.digest
                 where l.journey = :number order by l.written_at, l.id""",
                (row, place) -> new Letter(
                        words.name("letterKind", row.getString("kind")),
                        words.name("letterReader", row.getString("reader")),
                        moment(row, "written_at"),
                        moment(row, "left_at"),
                        row.getString("fault") != null,
                        row.getString("withheld") != null));
        return new Told(
                words.section(
                        "letters",
                        List.of("when", "letter", "reader", "state"),
                        letters.stream().map(this::row).toList()),
                letters.stream()
                        .map(letter -> HistoryEvent.of(
                                letter.written(), words.of("history.written", letter.kind(), letter.reader()), ""))
                        .toList());
    }

    private List<HistorySection.Cell> row(Letter letter) {
        String[] texts = {words.moment(letter.written()), letter.kind(), letter.reader(), state(letter)};
        return isStuck(letter) ? HistorySection.weakRow(texts) : HistorySection.row(texts);
    }

    private static boolean isStuck(Letter letter) {
        return letter.sent() == null && letter.failed() && !letter.withheld();
    }

    private String state(Letter letter) {
        if (letter.sent() != null) {
            return words.of("history.letterLeft", words.moment(letter.sent()));
        }
        if (letter.withheld()) {
            return words.of("history.letterWithheld");
        }
        return words.of(letter.failed() ? "history.letterFailed" : "history.letterWaits");
    }
}
