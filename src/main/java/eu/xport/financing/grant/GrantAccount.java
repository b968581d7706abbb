package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Share;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is to be paid of a grant, by the terms under which it was voted, and what was paid. */
@Component
class GrantAccount {

    private final GrantPayments payments;
    private final GrantInvoices invoices;
    private final Clock clock;

    GrantAccount(GrantPayments payments, GrantInvoices invoices, Clock clock) {
        this.payments = payments;
        this.invoices = invoices;
        this.clock = clock;
    }

    Euro paid(Grant grant) {
        return payments.paid(grant.number());
    }

    /** What the next payment of this kind comes to; of a recovery, what is to come back. */
    Euro due(Grant grant, Kind kind) {
        return switch (kind) {
            case ADVANCE -> vote(grant).advancePaid().minus(paid(grant)).orNothing();
            case INTERIM -> interim(grant);
            case BALANCE -> earned(grant).minus(paid(grant)).orNothing();
            case RECOVERY -> paid(grant)
                    .minus(earned(grant))
                    .minus(grant.givenUp().orElse(Euro.NOTHING))
                    .orNothing();
        };
    }

    /** What figures of a grant are made of, for the trace, with the figures themselves. */
    Map<String, Object> inputs(Grant grant, Map<String, ?> figures) {
        var inputs = new HashMap<String, Object>(figures);
        inputs.put("vote", vote(grant));
        inputs.put("rate", share(grant));
        inputs.put("invoicesInAll", invoices.sum(grant.number()));
        inputs.put("paidInAll", paid(grant));
        grant.report().ifPresent(report -> inputs.put("reportedCosts", new Euro(report.costs())));
        return inputs;
    }

    void pay(Grant grant, Kind kind, Euro amount, LocalDate day, String by) {
        book(grant, kind, amount.amount(), day, by);
    }

    /** What a company has been asked to give back and has not yet. */
    Optional<Euro> toComeBack(Grant grant) {
        return grant.recoveryDue().map(day -> due(grant, Kind.RECOVERY)).filter(sum -> !sum.isNothing());
    }

    /** The day by which it is to come back. */
    Optional<LocalDate> comesBackBy(Grant grant) {
        return toComeBack(grant).flatMap(sum -> grant.recoveryDue());
    }

    /** A part of what was paid too much has come back, or all of it. */
    void takeBack(Grant grant, Euro part, LocalDate day, String by) {
        book(grant, Kind.RECOVERY, part.amount().negate(), day, by);
    }

    private void book(Grant grant, Kind kind, BigDecimal amount, LocalDate day, String by) {
        var place = payments.findByExportGrantOrderByPlace(grant.number()).size() + 1;
        payments.save(new GrantPayment(null, grant.number(), place, kind, amount, day, clock.instant(), by));
    }

    /** The part of the paid invoices, up to what is kept for the balance, less what was paid. */
    private Euro interim(Grant grant) {
        var ofInvoices = share(grant).of(invoices.sum(grant.number()));
        return ofInvoices.orLess(vote(grant).interimAtMost()).minus(paid(grant)).orNothing();
    }

    /** The part of what the project has cost, never more than was voted; nothing without a report. */
    private Euro earned(Grant grant) {
        return grant.report()
                .map(report -> share(grant).of(new Euro(report.costs())).orLess(grant.voted()))
                .orElse(Euro.NOTHING);
    }

    private Share share(Grant grant) {
        return grant.proposal().orElseThrow().share();
    }

    private static Vote vote(Grant grant) {
        return grant.vote().orElseThrow();
    }
}
