package eu.xport.reporting.figures;

import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Titles, columns and codes of the tables, in one language. */
class FigureWords {

    private final Texts texts;
    private final FilterWords filters;
    private final Locale language;

    FigureWords(Texts texts, FilterWords filters, Locale language) {
        this.texts = texts;
        this.filters = filters;
        this.language = language;
    }

    String say(String key, Object... details) {
        return texts.of(language, "figures." + key, details);
    }

    String code(String kind, String code) {
        return texts.nameOf(language, kind, code);
    }

    String by(Dimension dimension, String code) {
        return filters.name(dimension, code, language);
    }

    Table table(String id, int share, List<List<Cell>> rows, String... columns) {
        return new Table(
                id,
                say(id + ".title"),
                say(id + ".note"),
                Stream.of(columns).map(column -> say("column." + column)).toList(),
                rows,
                share);
    }

    Locale language() {
        return language;
    }
}
