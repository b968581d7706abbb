package eu.xport.financing.grant;

import eu.xport.calendar.PrintedDate;
import eu.xport.company.Euro;
import eu.xport.engine.Texts;
import eu.xport.financing.Share;
import eu.xport.financing.grant.GrantPayment.Kind;
import eu.xport.financing.grant.Grants.Granted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What tasks show of a grant, in the language of the staff. */
@Component
class GrantLines {

    private final GrantPayments payments;
    private final GrantInvoices invoices;
    private final Texts texts;

    GrantLines(GrantPayments payments, GrantInvoices invoices, Texts texts) {
        this.payments = payments;
        this.invoices = invoices;
        this.texts = texts;
    }

    String summary(Grant grant) {
        return grant.number() + " – " + texts.staff("grantState." + grant.state()) + "\n" + grant.purpose();
    }

    /** Each cost, and whether it counts or why not. */
    String costs(Grant grant, List<CheckedLine> checked) {
        return IntStream.range(0, checked.size())
                .mapToObj(place -> cost(grant.costs().get(place), checked.get(place)))
                .collect(Collectors.joining("\n"));
    }

    /** Both ceilings on its day, all that they count, and the days on which something of them is free again. */
    String meter(Meter today) {
        var counted = today.counting().map(aid -> counted(today, aid));
        var relief = today.relief().stream().map(this::told);
        return Stream.of(Stream.of(told(today)), counted, relief)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    String limits(GrantLimits limits, Euro eligible, Share rate) {
        return texts.staff(
                "grant.limits",
                euro(limits.grant()),
                euro(eligible),
                rate.percent(),
                euro(limits.ofCosts()),
                euro(limits.ofCeiling()),
                euro(limits.ofDeMinimis()));
    }

    String proposal(Proposal proposal) {
        return texts.staff(
                "grant.proposal",
                euro(proposal.euro()),
                proposal.share().percent(),
                euro(new Euro(proposal.costs())),
                texts.staff("legalBasis." + proposal.basis()));
    }

    String payment(Kind kind, Euro amount) {
        return texts.staff("labelled", texts.staff("grantPayment." + kind), euro(amount));
    }

    String payments(Grant grant) {
        var lines = new ArrayList<String>();
        lines.add(texts.staff("grant.voted", euro(grant.voted())));
        payments.findByExportGrantOrderByPlace(grant.number())
                .forEach(payment -> lines.add(texts.staff(
                        "grant.paidOn",
                        texts.staff("grantPayment." + payment.kind()),
                        euro(payment.euro()),
                        day(payment.paidOn()))));
        return String.join("\n", lines);
    }

    String invoices(Grant grant) {
        return invoices.findByExportGrantOrderById(grant.number()).stream()
                .map(invoice -> texts.staff(
                        "grant.paidOn",
                        invoice.supplier() + " " + invoice.reference(),
                        euro(invoice.euro()),
                        day(invoice.paidOn())))
                .collect(Collectors.joining("\n"));
    }

    private String cost(Cost cost, CheckedLine line) {
        var verdict = line.isEligible() ? texts.staff("grant.eligible") : String.join(" ", line.reasons());
        return texts.staff("grant.cost", cost.label(), euro(new Euro(cost.amount())), details(cost), verdict);
    }

    private String details(Cost cost) {
        var details = new ArrayList<String>(List.of());
        if (cost.actionId() != null) {
            details.add(cost.actionId());
        }
        if (cost.country() != null) {
            details.add(new Locale("", cost.country()).getDisplayCountry(texts.staffLanguage()));
        }
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    private String told(Meter meter) {
        return texts.staff(
                "grant.meter",
                day(meter.day()),
                euro(meter.voted()),
                euro(meter.terms().ceiling()),
                euro(meter.used()),
                euro(meter.terms().deMinimis()));
    }

    private String counted(Meter meter, Granted aid) {
        return texts.staff(
                "grant.counted",
                euro(new Euro(aid.amount())),
                day(aid.grantedOn()),
                aid.authority(),
                aid.siren(),
                sums(meter, aid));
    }

    /** Which of the two sums it is part of. */
    private String sums(Meter meter, Granted aid) {
        return Stream.of(meter.isVoted(aid) ? "scheme" : null, meter.isUsed(aid) ? "deMinimis" : null)
                .filter(Objects::nonNull)
                .map(sum -> texts.staff("grant.counted." + sum))
                .collect(Collectors.joining(", "));
    }

    private String euro(Euro amount) {
        return amount.text(texts.staffLanguage());
    }

    private String day(LocalDate day) {
        return PrintedDate.day(day, texts.staffLanguage());
    }
}
