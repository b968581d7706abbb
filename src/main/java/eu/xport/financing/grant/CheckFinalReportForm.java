package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a project has cost in the end; a report that never comes lets nothing count. */
@Component
class CheckFinalReportForm extends GrantForm {

    private static final String OUTCOME = "reportOutcome";
    private static final String DAY = "reportedOn";
    private static final String COSTS = "reportedCosts";
    private static final String REASON = "reportReason";
    private static final String SETTLEMENT = "grantSettlement";

    private final GrantAccount account;
    private final GrantLines lines;

    CheckFinalReportForm(GrantDesk desk, GrantAccount account, GrantLines lines) {
        super("CheckFinalReport", Set.of(OUTCOME, DAY, COSTS, REASON), desk);
        this.account = account;
        this.lines = lines;
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        return Map.of("invoicesLine", lines.invoices(grant), "paymentsLine", lines.payments(grant));
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        if ("MISSING".equals(submission.fields().need(OUTCOME))) {
            giveUp(grant, submission);
        } else {
            var costs = costs(submission);
            var day = day(submission, DAY, grant.signedOn().orElseThrow());
            var late = day.isAfter(grant.reportDue().orElseThrow());
            grant.isReported(new FinalReport(costs.amount(), day, by(submission), late), null, desk.now());
        }
        var settlement = settlement(grant);
        desk.save(grant, submission, "REPORT_CHECKED", facts(grant, settlement));
        return Map.of(SETTLEMENT, settlement);
    }

    private void giveUp(Grant grant, Submission submission) {
        if (!desk.today().isAfter(grant.reportDue().orElseThrow())) {
            throw FormRefused.because(
                    OUTCOME, "reportStillDue", grant.reportDue().orElseThrow());
        }
        var reason = submission.fields().need(REASON);
        grant.isReported(new FinalReport(BigDecimal.ZERO, desk.today(), by(submission), false), reason, desk.now());
    }

    private static Euro costs(Submission submission) {
        var costs = submission.fields().needAmount(COSTS);
        if (costs.signum() < 0 || costs.compareTo(RowFaults.MOST) > 0) {
            throw FormRefused.because(COSTS, "amount", RowFaults.MOST);
        }
        return new Euro(costs);
    }

    private String settlement(Grant grant) {
        if (!account.due(grant, Kind.RECOVERY).isNothing()) {
            return "RECOVERY";
        }
        return account.due(grant, Kind.BALANCE).isNothing() ? "NOTHING" : "BALANCE";
    }

    private Map<String, Object> facts(Grant grant, String settlement) {
        var report = grant.report().orElseThrow();
        var facts = new HashMap<String, Object>(Map.of(
                DAY,
                report.day(),
                COSTS,
                new Euro(report.costs()),
                SETTLEMENT,
                settlement,
                "balance",
                account.due(grant, Kind.BALANCE),
                "recovery",
                account.due(grant, Kind.RECOVERY),
                "late",
                report.late()));
        grant.told().ifPresent(reason -> facts.put(REASON, reason));
        return account.inputs(grant, facts);
    }
}
