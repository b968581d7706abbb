package eu.xport.financing.grant;

import eu.xport.engine.FormRefused;
import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happens to a grant outside its tasks; the company's own page says the same by the same form. */
@Component
class GrantNoteForm implements StartForm {

    private static final String EVENT = "grantEvent";

    private final Grants grants;
    private final GrantEvents events;

    GrantNoteForm(Grants grants, GrantEvents events) {
        this.grants = grants;
        this.events = events;
    }

    @Override
    public String id() {
        return "GrantNote";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Set.of(GrantForm.GRANT, EVENT).contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var grant = grants.findById(fields.need(GrantForm.GRANT).toUpperCase(Locale.ROOT))
                .orElseThrow(() -> FormRefused.because(GrantForm.GRANT, "grantUnknown"));
        events.happens(grant, GrantEvents.Event.valueOf(fields.need(EVENT)), submission.by());
        return new Opening(grant.journey().text(), Map.of());
    }
}
