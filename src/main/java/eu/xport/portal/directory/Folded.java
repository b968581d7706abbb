package eu.xport.portal.directory;

import java.util.List;

/** A long list, of which a page shows the beginning and folds the rest away. */
record Folded<T>(List<T> first, List<T> rest) {

    /** Nobody unfolds a list for two more. */
    private static final int FEW = 2;

    static <T> Folded<T> after(int count, List<T> all) {
        var shown = all.size() <= count + FEW ? all.size() : count;
        return new Folded<>(all.subList(0, shown), all.subList(shown, all.size()));
    }

    static <T> Folded<T> nothingOf(List<T> all) {
        return after(all.size(), all);
    }

    public int size() {
        return first.size() + rest.size();
    }
}
