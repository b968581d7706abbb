package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A sum that insurer or company owes the other.
 *
 * @param number of the instalment; one for the others
 * @param paidOn null as long as it is owed
 * @param writtenOff whether it will never be paid
 * @param reason of the last delay
 */
@Table("insurance_payment")
record Payment(
        @Id Long id,
        String contract,
        Kind kind,
        int number,
        @Embedded.Nullable Euro amount,
        LocalDate dueOn,
        LocalDate paidOn,
        boolean writtenOff,
        String reason) {

    enum Kind {
        ADVANCE,
        BALANCE,
        GIVEN_BACK,
        INSTALMENT
    }

    static Payment owed(String contract, Kind kind, int number, Euro amount, LocalDate dueOn) {
        return new Payment(null, contract, kind, number, amount, dueOn, null, false, null);
    }

    Payment paid(LocalDate on) {
        return new Payment(id, contract, kind, number, amount, dueOn, on, false, reason);
    }

    Payment delayed(LocalDate until, String reason) {
        return new Payment(id, contract, kind, number, amount, until, null, false, reason);
    }

    Payment forgiven(String reason) {
        return new Payment(id, contract, kind, number, amount, dueOn, null, true, reason);
    }

    boolean isOwed() {
        return !isPaid() && !writtenOff;
    }

    boolean isPaid() {
        return paidOn != null;
    }
}
