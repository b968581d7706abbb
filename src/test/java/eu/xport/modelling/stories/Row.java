package eu.xport.modelling.stories;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** One row of the table: its words read, and what they mean. */
record Row(String id, String submitted, WhatHappens happens, String at, String then, WhatFollows follows, String when) {

    private static final int MOST_YEARS = 2;

    /** Reads the row whole, so that whatever is wrong is said before anything is lived. */
    static Row of(String id, Map<String, String> cells) {
        var row = new Row(
                id,
                cells.get("submitted"),
                Word.of(WhatHappens.values(), "What happens", cells.get("happens")),
                cells.get("at"),
                cells.get("later"),
                Word.of(WhatFollows.values(), "What follows", cells.get("follows")),
                cells.get("when"));
        Moment.read(row.submitted);
        row.atMoment();
        row.thenMoment();
        row.endsInReach();
        return row;
    }

    /** What happens, once for all rows that begin alike. */
    String begin() {
        return "Submitted %s, %s".formatted(submitted, happens.told(at, then));
    }

    /** A slip of the pen in a year would be lived for ages. */
    private void endsInReach() {
        var last = Moment.read(submitted).plusYears(MOST_YEARS);
        if (expected().filter(last::isBefore).isPresent()) {
            throw new AssertionError(
                    "\"%s\" is more than %d years after \"%s\".".formatted(when, MOST_YEARS, submitted));
        }
    }

    LocalDateTime atMoment() {
        return moment("At", at, happens.moments != WhatHappens.Moments.NONE);
    }

    LocalDateTime thenMoment() {
        return moment("Then", then, happens.moments == WhatHappens.Moments.AT_AND_THEN);
    }

    Optional<LocalDateTime> expected() {
        return when.equals(Moment.NEVER) ? Optional.empty() : Optional.of(Moment.read(when));
    }

    String told() {
        return "%s: %s %s".formatted(begin(), follows.should, when);
    }

    private LocalDateTime moment(String column, String text, boolean wanted) {
        if (wanted == text.isEmpty()) {
            throw new AssertionError("\"%s\" %s the column \"%s\"."
                    .formatted(happens.words(), wanted ? "needs a moment in" : "leaves no use for", column));
        }
        return wanted ? Moment.read(text) : null;
    }

    @Override
    public String toString() {
        return id + ": " + told();
    }
}
