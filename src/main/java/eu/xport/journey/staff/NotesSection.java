package eu.xport.journey.staff;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Forms;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Note;
import eu.xport.journey.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was noted, the newest first. */
@Component
@Order(90)
class NotesSection implements CaseSection {

    private final Notes notes;
    private final Names names;
    private final Forms forms;
    private final Texts texts;

    NotesSection(Notes notes, Names names, Forms forms, Texts texts) {
        this.notes = notes;
        this.names = names;
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var written = notes.of(journey);
        var authors = names.of(written.stream().map(Note::author).filter(Objects::nonNull));
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofTable(
                        texts.of(language, "staff.notes"),
                        Stream.of("when", "noteKind", "by", "note")
                                .map(column -> texts.of(language, "staff." + column))
                                .toList(),
                        written.stream()
                                .map(note -> row(note, authors, language))
                                .toList()));
    }

    private List<String> row(Note note, Map<String, String> authors, Locale language) {
        return List.of(
                PrintedDate.moment(note.writtenAt(), language),
                texts.find(language, "noteKind." + note.kind())
                        .orElseGet(() -> forms.startFormOf("JourneyNote", "JourneyNote", language)
                                .nameOf("noteKind", note.kind())),
                note.author() == null ? texts.of(language, "staff.theCompany") : authors.get(note.author()),
                note.text());
    }
}
