package eu.xport.reporting;

import java.util.Optional;
import java.util.TreeMap;

/** How often each number occurred. A percentile is the smallest number that so many of all do not exceed (nearest rank). */
public class Spread {

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int all;

    public void add(int number, int count) {
        counts.merge(number, count, Integer::sum);
        all += count;
    }

    public int size() {
        return all;
    }

    /** Nothing where nothing occurred. */
    public Optional<Integer> median() {
        return percentile(50);
    }

    /** Nothing where nothing occurred. */
    public Optional<Integer> percentile(int percent) {
        var rank = Math.max(1, (int) Math.ceil(all * percent / 100.0));
        var passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }
}
