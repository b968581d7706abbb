package eu.xport.portal.directory;

import eu.xport.engine.FieldFault;
import eu.xport.engine.Option;
import eu.xport.financing.Share;
import eu.xport.financing.grant.CostLine;
import eu.xport.financing.grant.CostLine.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of costs as a visitor types them: each has its number behind the names of its fields. */
class TypedCosts {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int WHOLE_PERCENT = 100;

    private final Map<String, String> typed;
    private final TypedAmounts amounts;
    private final List<Option> kinds;

    TypedCosts(Map<String, String> typed, TypedAmounts amounts, List<Option> kinds) {
        this.typed = typed;
        this.amounts = amounts;
        this.kinds = kinds;
    }

    /** How many lines the page shows, within bounds: as many as before, and some more for whoever asks for them. */
    static int shown(Map<String, String> typed) {
        var before = typed.getOrDefault("lines", "");
        var lines = before.matches("\\d{1,2}") ? Integer.parseInt(before) : FEWEST;
        return Math.max(FEWEST, Math.min(MOST, lines + (typed.containsKey("more") ? FEWEST : 0)));
    }

    /** Those in which something was typed. */
    List<CostLine> lines() {
        var begun = IntStream.rangeClosed(1, shown(typed)).filter(this::isBegun).toArray();
        if (begun.length == 0) {
            amounts.refuse(FieldFault.of("amount1", "required"));
        }
        return IntStream.of(begun).mapToObj(this::line).toList();
    }

    private boolean isBegun(int number) {
        return Stream.of("kind", "amount")
                .anyMatch(field -> !typed(field, number).isEmpty());
    }

    private CostLine line(int number) {
        return new CostLine(
                kind(number),
                amounts.need("amount" + number),
                amounts.wholeOrNothing("travellers" + number, 99),
                amounts.wholeOrNothing("months" + number, 99),
                new Share(amounts.wholeOrNothing("exportShare" + number, WHOLE_PERCENT) * WHOLE_PERCENT),
                amounts.wholeOrNothing("studyYears" + number, 9),
                !typed("known", number).isEmpty(),
                TypedChoice.of(Purpose.class, typed, "purpose" + number),
                !typed("paid", number).isEmpty());
    }

    private String kind(int number) {
        var kind = typed("kind", number);
        if (kinds.stream().noneMatch(known -> known.value().equals(kind))) {
            amounts.refuse(FieldFault.of("kind" + number, "required"));
        }
        return kind;
    }

    private String typed(String field, int number) {
        return typed.getOrDefault(field + number, "").strip();
    }
}
