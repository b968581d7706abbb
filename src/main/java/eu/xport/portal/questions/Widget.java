package eu.xport.portal.questions;

import eu.xport.engine.FormField;
import java.util.Locale;
import java.util.stream.Stream;

/** How the public page shows a component of a form, each by a piece of {@code fields.html}. */
enum Widget {
    GROUP("as-group"),
    RADIO("as-radios"),
    SELECT("as-select"),
    TEXTFIELD("as-line"),
    NUMBER("as-line"),
    CHECKBOX("as-box"),
    CHECKLIST("as-boxes"),
    TAGLIST("as-boxes"),
    TEXTAREA("as-lines"),
    DATETIME("as-line"),
    TEXT("as-paragraphs"),
    SEPARATOR("as-rule"),
    SPACER("as-space");

    private final String piece;

    Widget(String piece) {
        this.piece = piece;
    }

    static Widget of(FormField component) {
        return Stream.of(values())
                .filter(widget -> widget.name().toLowerCase(Locale.ROOT).equals(component.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The public page cannot show '" + component.id()
                        + "', which is a " + component.type() + "; it shows "
                        + Stream.of(values())
                                .map(widget -> widget.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    /** The piece of {@code fields.html} that shows it. */
    public String piece() {
        return piece;
    }

    boolean takesSeveral() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
