package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import eu.xport.engine.Fields;
import eu.xport.engine.FormRefused;

/** Amounts that people type. */
final class Amounts {

    private Amounts() {}

    static Euro need(Fields fields, String key) {
        return fields.amount(key).map(Euro::new).orElseThrow(() -> FormRefused.because(key, "required"));
    }

    static Euro orNothing(Fields fields, String key) {
        return fields.amount(key).map(Euro::new).orElse(Euro.NOTHING);
    }
}
