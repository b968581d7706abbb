package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.Fields;

/** Amounts that people type. */
final class Amounts {

    private Amounts() {}

    static Euro need(Fields fields, String key) {
        return new Euro(fields.needAmount(key));
    }

    static Euro orNothing(Fields fields, String key) {
        return fields.amount(key).map(Euro::new).orElse(Euro.NOTHING);
    }
}
