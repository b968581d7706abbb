package eu.xport.engine;

import java.util.List;

/** A form was sent that cannot be accepted; says which fields and why. Nothing was written. */
public class FormRefused extends RuntimeException {

    private final transient List<FieldFault> faults;

    public FormRefused(List<FieldFault> faults) {
        super("refused: "
                + faults.stream()
                        .map(fault -> fault.field() + " " + fault.reason())
                        .toList());
        this.faults = List.copyOf(faults);
    }

    public static FormRefused because(String field, String reason, Object... details) {
        return new FormRefused(List.of(FieldFault.of(field, reason, details)));
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
