package eu.xport.financing.insurance;

import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days that people type, held against what the contract knows and the one clock says. */
@Component
class InsuranceDays {

    /** What is put off for longer is not put off but given up. */
    private static final int MOST_MONTHS = 12;

    private final Clock clock;

    InsuranceDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws FormRefused when the day is to come, or before the earliest one */
    LocalDate past(Fields fields, String key, LocalDate earliest) {
        return fields.needDateWithin(key, earliest, today());
    }

    /** @throws FormRefused when the day is not to come within the next months */
    LocalDate toCome(Fields fields, String key) {
        return fields.needDateWithin(key, today().plusDays(1), today().plusMonths(MOST_MONTHS));
    }
}
