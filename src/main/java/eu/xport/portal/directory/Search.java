package eu.xport.portal.directory;

import eu.xport.engine.PlainWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody looks for in the directory; empty texts where everything is meant.
 *
 * @param words as typed: each begins a word of what is found, accents and capitals do not matter
 */
record Search(String words, String family, String partner, String stage, String country, String sector) {

    /**
     * By what an entry is found. It answers the needs and comes from the partners that it names; an entry without stages,
     * countries or sectors is for all of them.
     */
    record Topics(
            List<String> families,
            List<String> partners,
            List<String> stages,
            List<String> countries,
            List<String> sectors) {}

    /** Whether it asks for anything. */
    public boolean narrows() {
        return asked() > 0;
    }

    /** Whether it asks for one of those things that are seldom asked for. */
    public boolean isRefined() {
        return Stream.of(stage, country, sector).anyMatch(asked -> !asked.isEmpty());
    }

    /** Whether it asks for what tells services apart. */
    public boolean tellsServicesApart() {
        return Stream.of(words, family, partner).anyMatch(asked -> !asked.isBlank());
    }

    private long asked() {
        return Stream.of(words, family, partner, stage, country, sector)
                .filter(asked -> !asked.isBlank())
                .count();
    }

    boolean finds(Topics topics, Stream<String> texts) {
        return isOneOf(family, topics.families())
                && isOneOf(partner, topics.partners())
                && isForAllOr(stage, topics.stages())
                && isForAllOr(country, topics.countries())
                && isForAllOr(sector, topics.sectors())
                && isMeant(texts);
    }

    /** How much of it an entry names itself: what is for everybody comes after what is for those who ask. */
    long closeness(Topics topics) {
        return Stream.of(
                        topics.stages().contains(stage),
                        topics.countries().contains(country),
                        topics.sectors().contains(sector))
                .filter(named -> named)
                .count();
    }

    private static boolean isOneOf(String asked, List<String> named) {
        return asked.isEmpty() || named.contains(asked);
    }

    private static boolean isForAllOr(String asked, List<String> named) {
        return named.isEmpty() || isOneOf(asked, named);
    }

    private boolean isMeant(Stream<String> texts) {
        var told = texts.flatMap(PlainWords::of).toList();
        return PlainWords.of(words).allMatch(typed -> told.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
