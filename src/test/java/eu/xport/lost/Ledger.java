package eu.xport.lost;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What the clients have sent, and what of it they were told to be done. Kept on their side of the line. */
final class Ledger {

    /** What a client knows of something that it has sent. */
    enum Word {
        /** No answer was heard, or one that nothing follows from: done or not, but not twice. */
        UNKNOWN,
        /** Done, once. */
        ACKNOWLEDGED
    }

    private final Map<Filing, Word> filings = new ConcurrentHashMap<>();
    private final Map<String, Word> tasks = new ConcurrentHashMap<>();
    private final AtomicInteger silences = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();

    void sends(Filing filing) {
        count(filings.putIfAbsent(filing, Word.UNKNOWN));
    }

    void sends(String task) {
        count(tasks.putIfAbsent(task, Word.UNKNOWN));
    }

    void acknowledged(Filing filing) {
        filings.put(filing, Word.ACKNOWLEDGED);
    }

    void acknowledged(String task) {
        tasks.put(task, Word.ACKNOWLEDGED);
    }

    void silence() {
        silences.incrementAndGet();
    }

    private void count(Word before) {
        if (before != null) {
            repeats.incrementAndGet();
        }
    }

    Map<Filing, Word> filings() {
        return Map.copyOf(filings);
    }

    Set<String> tasks(Word word) {
        return tasks.entrySet().stream()
                .filter(task -> task.getValue() == word)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    int acknowledged() {
        return count(filings, Word.ACKNOWLEDGED) + count(tasks, Word.ACKNOWLEDGED);
    }

    int silences() {
        return silences.get();
    }

    /** In figures, for whoever reads the build. */
    @Override
    public String toString() {
        var figures = new TreeMap<String, Integer>();
        figures.put("diagnoses acknowledged", count(filings, Word.ACKNOWLEDGED));
        figures.put("diagnoses never answered", count(filings, Word.UNKNOWN));
        figures.put("tasks acknowledged", count(tasks, Word.ACKNOWLEDGED));
        figures.put("tasks never answered", count(tasks, Word.UNKNOWN));
        figures.put("sent again", repeats.get());
        figures.put("requests without a good answer", silences.get());
        return figures.toString();
    }

    private static int count(Map<?, Word> words, Word word) {
        return (int) words.values().stream().filter(word::equals).count();
    }
}
