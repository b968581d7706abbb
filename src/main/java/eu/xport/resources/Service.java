package eu.xport.resources;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A service of the partners, as the catalogue tells it.
 *
 * @param code how people and roadmaps call it, such as {@code FORM-BASE}
 * @param family what kind of service it is, such as {@code training}
 * @param deliverers the groups of the partners who deliver it; the first is the usual one
 */
public record Service(
        String code,
        String family,
        List<String> deliverers,
        Map<Locale, String> names,
        Map<Locale, String> durations,
        Map<Locale, String> costs) {

    private static final String FREE = "free";

    static Service of(Row row) {
        return new Service(
                row.text("code"),
                row.text("family"),
                row.codes("deliverers"),
                row.inBothLanguages("name"),
                row.inBothLanguages("duration"),
                row.inBothLanguages("cost"));
    }

    public String name(Locale language) {
        return names.get(language);
    }

    public String duration(Locale language) {
        return durations.get(language);
    }

    public String cost(Locale language) {
        return costs.get(language);
    }

    /** Whether the catalogue names no other cost than that. */
    public boolean isFree() {
        return FREE.equals(cost(Locale.ENGLISH));
    }
}
