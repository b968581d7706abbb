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

    /** A form is refused with all its faults at once, so that nobody has to send it again for each. */
    public static void ifAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new FormRefused(faults);
        }
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
