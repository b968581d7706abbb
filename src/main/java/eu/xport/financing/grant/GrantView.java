package eu.xport.financing.grant;

import java.util.List;
import java.util.Optional;

/**
 * A grant as its company reads it.
 *
 * @param state in words
 * @param reason why it is refused or cut
 * @param next what comes next; empty when nothing does
 * @param mayWithdraw whether nobody has decided yet
 * @param runs whether the project is carried out: invoices may come, or its end
 * @param invoicesWait whether invoices are looked at already
 */
public record GrantView(
        String number,
        String purpose,
        String state,
        List<Line> lines,
        Optional<String> reason,
        Optional<String> next,
        boolean mayWithdraw,
        boolean runs,
        boolean invoicesWait) {

    public record Line(String label, String value) {}
}
