package eu.xport.journey;

import eu.xport.engine.Cards;
import eu.xport.engine.FormRefused;
import eu.xport.engine.People;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happened outside a task: a call, a mail, a visit; the company wishes for the grant, or withdraws; a manager closes the case. */
@Component
class JourneyNoteForm implements StartForm {

    private static final Set<String> ASKED = Set.of("journey", "noteKind", "note");
    private static final String CLOSED = "CLOSED";

    private final Journeys journeys;
    private final Notes notes;
    private final People people;
    private final Cards cards;

    JourneyNoteForm(Journeys journeys, Notes notes, People people, Cards cards) {
        this.journeys = journeys;
        this.notes = notes;
        this.people = people;
        this.cards = cards;
    }

    @Override
    public String id() {
        return "JourneyNote";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return ASKED.contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var kind = submission.fields().need("noteKind");
        var journey = journeys.openCase("journey", submission.fields().need("journey"));
        if (CLOSED.equals(kind) && !submission.by().map(people::isManager).orElse(true)) {
            throw FormRefused.because("noteKind", "managersOnly");
        }
        notes.write(journey.number(), submission.by(), kind, submission.fields().need("note"));
        cards.renew(journey.number().text());
        return new Opening(journey.number().text(), Map.of("noteKind", kind));
    }
}
