package eu.xport.financing.grant;

import eu.xport.engine.StartForm;
import eu.xport.engine.Submission;
import eu.xport.journey.Journeys;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A company wishes for a grant: somebody of the staff writes it down, or the company does itself. */
@Component
class WishForGrantForm implements StartForm {

    private static final String JOURNEY = "journey";
    private static final String PURPOSE = "grantPurpose";
    private static final String ACTION = "grantAction";

    private final GrantWishes wishes;
    private final Journeys journeys;

    WishForGrantForm(GrantWishes wishes, Journeys journeys) {
        this.wishes = wishes;
        this.journeys = journeys;
    }

    @Override
    public String id() {
        return "WishForGrant";
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return Set.of(JOURNEY, PURPOSE, ACTION).contains(key);
    }

    @Override
    public Opening takes(Submission submission) {
        var fields = submission.fields();
        var journey = journeys.openCase(JOURNEY, fields.need(JOURNEY));
        var grant = wishes.begin(
                journey,
                fields.need(PURPOSE),
                fields.text(ACTION).map(action -> action.toUpperCase(Locale.ROOT)),
                submission.by());
        return new Opening(
                journey.number().text(), Map.of(GrantForm.GRANT, grant.number(), "companyName", journey.companyName()));
    }
}
