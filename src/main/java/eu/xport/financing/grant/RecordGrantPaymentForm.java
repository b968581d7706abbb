package eu.xport.financing.grant;

import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A part of a grant was paid; how much it is, is computed. */
@Component
class RecordGrantPaymentForm extends GrantForm {

    static final String PAID = "paidOn";

    private final GrantAccount account;
    private final GrantLines lines;

    RecordGrantPaymentForm(GrantDesk desk, GrantAccount account, GrantLines lines) {
        super("RecordGrantPayment", Set.of(PAID), desk);
        this.account = account;
        this.lines = lines;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        var kind = kind(step);
        return Map.of(
                "paymentLine", lines.payment(kind, account.due(grant, kind)), "paymentsLine", lines.payments(grant));
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var kind = kind(submission.step());
        var day = day(submission, PAID, grant.signedOn().orElseThrow());
        var amount = account.due(grant, kind);
        account.pay(grant, kind, amount, day, by(submission));
        grant.moves(desk.now());
        desk.save(grant, submission, "PAID_" + kind, account.inputs(grant, Map.of("amount", amount, PAID, day)));
        return Map.of();
    }

    private static Kind kind(Step step) {
        return Kind.valueOf(step.text("paymentKind").orElseThrow());
    }
}
