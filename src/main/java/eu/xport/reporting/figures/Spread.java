package eu.xport.reporting.figures;

import java.util.Optional;
import java.util.TreeMap;

/** How often each number of days occurred. A percentile is the smallest number that so many of all do not exceed (nearest rank). */
class Spread {

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int all;

    void add(Integer days, int count) {
        if (days != null) {
            counts.merge(days, count, Integer::sum);
            all += count;
        }
    }

    Optional<Integer> median() {
        return percentile(50);
    }

    Optional<Integer> percentile(int percent) {
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
