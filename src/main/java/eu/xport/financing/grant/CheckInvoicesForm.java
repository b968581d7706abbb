package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.financing.grant.GrantPayment.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A funding officer enters invoices that were paid: what counts is the amount without VAT, once for all grants of the company. */
@Component
class CheckInvoicesForm extends GrantForm {

    private static final String LIST = "invoices";
    private static final String SUPPLIER = "invoiceSupplier";
    private static final String REFERENCE = "invoiceReference";
    private static final String NET = "invoiceNet";
    private static final String VAT = "invoiceVat";
    private static final String TOTAL = "invoiceTotal";
    private static final String PAID = "invoicePaidOn";
    private static final Set<String> KEYS = Set.of(SUPPLIER, REFERENCE, NET, VAT, TOTAL, PAID);

    private final GrantInvoices invoices;
    private final Undertakings undertakings;
    private final GrantAccount account;
    private final GrantLines lines;

    CheckInvoicesForm(
            GrantDesk desk, GrantInvoices invoices, Undertakings undertakings, GrantAccount account, GrantLines lines) {
        super("CheckInvoices", Set.of(), desk);
        this.invoices = invoices;
        this.undertakings = undertakings;
        this.account = account;
        this.lines = lines;
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return RowFaults.asks(LIST, KEYS, key);
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        return Map.of(
                "invoicesLine", lines.invoices(grant), "paymentsLine", lines.payments(grant), LIST, List.of(Map.of()));
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var booked = read(grant, submission);
        booked.forEach(invoices::save);
        var due = account.due(grant, Kind.INTERIM);
        desk.note(
                grant,
                submission,
                due.isNothing() ? "INVOICES_COVERED" : "INVOICES_CHECKED",
                account.inputs(grant, Map.of("invoices", booked, "due", due)));
        return Map.of("invoicesBring", due.isNothing() ? "NOTHING" : "PAYMENT");
    }

    private List<GrantInvoice> read(Grant grant, Submission submission) {
        var faults = new ArrayList<FieldFault>();
        undertakings.hold(grant.siren());
        var known = invoices.ofCompany(grant.siren()).stream()
                .map(GrantInvoice::key)
                .collect(Collectors.toCollection(HashSet::new));
        var read = RowFaults.read(
                LIST,
                submission.fields(),
                faults,
                row -> check(row, known, grant),
                row -> invoice(grant, row, by(submission)));
        FormRefused.ifAny(faults);
        return read;
    }

    private void check(RowFaults row, Set<String> known, Grant grant) {
        row.needed(SUPPLIER);
        row.needed(REFERENCE);
        row.amount(NET);
        row.pastNeeded(PAID, desk.today());
        row.row()
                .text(REFERENCE)
                .filter(reference ->
                        !known.add(GrantInvoice.key(row.row().text(SUPPLIER).orElse(""), reference)))
                .ifPresent(twice -> row.note(REFERENCE, "invoiceTwice"));
        row.row()
                .date(PAID)
                .filter(day -> day.isBefore(grant.appliedOn().orElseThrow()))
                .ifPresent(
                        early -> row.note(PAID, "paidBefore", grant.appliedOn().orElseThrow()));
        if (row.isFine() && !addsUp(row.row())) {
            row.note(NET, "withoutVat");
        }
    }

    /** Whoever enters the total instead of the net amount is told. */
    private static boolean addsUp(Fields row) {
        var net = row.amount(NET).orElseThrow();
        var vat = row.amount(VAT).orElse(BigDecimal.ZERO);
        var total = row.amount(TOTAL);
        return vat.signum() >= 0
                && total.map(sum -> sum.compareTo(net.add(vat)) == 0).orElse(vat.signum() == 0);
    }

    private GrantInvoice invoice(Grant grant, Fields row, String by) {
        return new GrantInvoice(
                null,
                grant.number(),
                row.need(SUPPLIER),
                row.need(REFERENCE),
                new Euro(row.amount(NET).orElseThrow()).amount(),
                row.needDate(PAID),
                desk.now(),
                by);
    }
}
