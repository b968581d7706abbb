package eu.xport.reporting.figures;

import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Titles, columns and codes of the tables, in one language. */
class FigureWords {

    private final Texts texts;
    private final FilterWords filters;
    private final Map<String, String> services;
    private final Locale language;

    /** @param services their names by code */
    FigureWords(Texts texts, FilterWords filters, Map<String, String> services, Locale language) {
        this.texts = texts;
        this.filters = filters;
        this.services = services;
        this.language = language;
    }

    String say(String key, Object... details) {
        return texts.of(language, "figures." + key, details);
    }

    String code(String kind, String code) {
        return texts.nameOf(language, kind, code);
    }

    /** A service that is offered no more stands for itself. */
    String service(String code) {
        return services.getOrDefault(code, code);
    }

    String by(Dimension dimension, String code) {
        return filters.name(dimension, code, language);
    }

    Table table(String id, int share, List<List<Cell>> rows, String... columns) {
        return new Table(
                id,
                say(id + ".title"),
                say(id + ".short"),
                say(id + ".note"),
                Stream.of(columns).map(column -> say("column." + column)).toList(),
                rows,
                share);
    }

    Locale language() {
        return language;
    }
}
