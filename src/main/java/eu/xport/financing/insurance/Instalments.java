package eu.xport.financing.insurance;

import eu.xport.company.Euro;
import java.util.ArrayList;
import java.util.List;

/** A sum paid in equal parts, to the cent: the last one takes what rounding has left or taken. */
final class Instalments {

    private Instalments() {}

    static List<Euro> of(Euro sum, int number) {
        var each = sum.dividedBy(number);
        var parts = new ArrayList<Euro>();
        var left = sum;
        for (var part = 1; part < number; part++) {
            parts.add(each.orLess(left));
            left = left.minus(parts.get(part - 1));
        }
        parts.add(left);
        return List.copyOf(parts);
    }
}
