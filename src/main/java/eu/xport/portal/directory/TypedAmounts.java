package eu.xport.portal.directory;

import eu.xport.company.Euro;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.PlainNumber;
import eu.xport.portal.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Amounts as visitors type them into a simulation; what is wrong with them is told all at once. */
class TypedAmounts {

    /** More than any company of the programme turns over. */
    private static final Euro MOST = Euro.ofCents(100_000_000_000L);

    private final Map<String, String> typed;
    private final Locale language;
    private final List<FieldFault> faults = new ArrayList<>();

    TypedAmounts(Map<String, String> typed, Locale language) {
        this.typed = typed;
        this.language = language;
    }

    /** Nothing counts as nothing. */
    Euro orNothing(String field) {
        return text(field).map(text -> amount(field, text)).orElse(Euro.NOTHING);
    }

    Euro or(String field, Euro otherwise) {
        return text(field).map(text -> amount(field, text)).orElse(otherwise);
    }

    Euro need(String field) {
        return text(field).map(text -> amount(field, text)).orElseGet(() -> refused(FieldFault.of(field, "required")));
    }

    Euro needAtLeast(String field, Euro least) {
        var before = faults.size();
        var amount = need(field);
        return faults.size() == before && amount.compareTo(least) < 0
                ? refused(FieldFault.of(field, "min", least.text(language)))
                : amount;
    }

    /** A whole number from nothing to the most; nothing counts as nothing. */
    int wholeOrNothing(String field, int most) {
        return wholeOr(field, 0, most);
    }

    int wholeOr(String field, int otherwise, int most) {
        return text(field).map(text -> whole(field, text, most)).orElse(otherwise);
    }

    private int whole(String field, String text, int most) {
        return Optional.of(text)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= most)
                .orElseGet(() -> {
                    refuse(FieldFault.of(field, "within", 0, most));
                    return 0;
                });
    }

    void refuse(FieldFault fault) {
        faults.add(fault);
    }

    /** @throws FormRefused when a field holds no amount, or one beyond what is allowed */
    void refuseFaults() {
        FormRefused.ifAny(faults);
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(typed.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Euro amount(String field, String text) {
        var plain = TypedNumber.plain(text.replace("€", ""), language);
        return PlainNumber.of(plain)
                .map(Euro::new)
                .map(amount -> amount.isNegative() || amount.compareTo(MOST) > 0
                        ? refused(FieldFault.of(field, "within", Euro.NOTHING.text(language), MOST.text(language)))
                        : amount)
                .orElseGet(() -> refused(FieldFault.of(field, "number")));
    }

    private Euro refused(FieldFault fault) {
        refuse(fault);
        return Euro.NOTHING;
    }
}
