package eu.xport.financing.grant;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was paid beyond what a project has earned has come back. */
@Component
class RecoverGrantForm extends GrantForm {

    private static final String CAME_BACK = "cameBackOn";

    private final GrantAccount account;
    private final GrantLines lines;

    RecoverGrantForm(GrantDesk desk, GrantAccount account, GrantLines lines) {
        super("RecoverGrant", Set.of(CAME_BACK), desk);
        this.account = account;
        this.lines = lines;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        return Map.of(
                "paymentLine", lines.payment(Kind.RECOVERY, account.due(grant, Kind.RECOVERY)),
                "paymentsLine", lines.payments(grant));
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var day = day(submission, CAME_BACK, grant.report().orElseThrow().day());
        var amount = account.due(grant, Kind.RECOVERY);
        account.pay(grant, Kind.RECOVERY, day, by(submission));
        desk.note(grant, submission, "PAID_RECOVERY", Map.of("amount", amount, CAME_BACK, day));
        return Map.of();
    }
}
