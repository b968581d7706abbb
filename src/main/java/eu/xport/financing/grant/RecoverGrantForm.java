package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was paid beyond what a project has earned comes back, at once or in parts, or the rest of it is given up. */
@Component
class RecoverGrantForm extends GrantForm {

    private static final String OUTCOME = "recoveryOutcome";
    private static final String AMOUNT = "recoveredAmount";
    private static final String CAME_BACK = "cameBackOn";
    private static final String REASON = "giveUpReason";
    private static final String LEFT = "recoveryLeft";

    private final GrantAccount account;
    private final GrantLines lines;

    RecoverGrantForm(GrantDesk desk, GrantAccount account, GrantLines lines) {
        super("RecoverGrant", Set.of(OUTCOME, AMOUNT, CAME_BACK, REASON), desk);
        this.account = account;
        this.lines = lines;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        var open = account.due(grant, Kind.RECOVERY);
        return Map.of(
                "paymentLine",
                lines.payment(Kind.RECOVERY, open),
                "paymentsLine",
                lines.payments(grant),
                AMOUNT,
                open.amount().toPlainString());
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var open = account.due(grant, Kind.RECOVERY);
        if ("GIVEN_UP".equals(submission.fields().need(OUTCOME))) {
            giveUp(grant, open, submission);
        } else {
            takeBack(grant, open, submission);
        }
        return Map.of(LEFT, account.due(grant, Kind.RECOVERY).isNothing() ? "NOTHING" : "SOME");
    }

    private void giveUp(Grant grant, Euro rest, Submission submission) {
        var reason = submission.fields().need(REASON);
        grant.givesUp(rest, desk.now());
        desk.save(grant, submission, "RECOVERY_GIVEN_UP", Map.of("amount", rest, REASON, reason));
    }

    private void takeBack(Grant grant, Euro open, Submission submission) {
        var day = day(submission, CAME_BACK, grant.report().orElseThrow().day());
        var part = new Euro(submission.fields().needAmount(AMOUNT));
        if (part.isNothing() || part.isNegative() || part.compareTo(open) > 0) {
            throw FormRefused.because(AMOUNT, "amount", open.amount());
        }
        account.takeBack(grant, part, day, by(submission));
        grant.moves(desk.now());
        desk.save(grant, submission, "PAID_RECOVERY", Map.of("amount", part, CAME_BACK, day, "left", open.minus(part)));
    }
}
