package eu.xport.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts what each sender files; the same submission counts once however often it comes, a refused one not at all. */
@Component
class Filings {

    private final FilingLimit limit;
    private final Cache<Sender, Set<String>> filed;

    @Autowired
    Filings(FilingLimit limit) {
        this(limit, Ticker.systemTicker());
    }

    Filings(FilingLimit limit, Ticker time) {
        this.limit = limit;
        this.filed = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofHours(1))
                .maximumSize(100_000)
                .ticker(time)
                .build();
    }

    /**
     * @param submission by which the same one is known again
     * @throws FormRefused when the sender has filed enough for now, or by whoever files
     */
    <T> T file(Sender sender, String submission, Supplier<T> filing) {
        var known = filed.get(sender, first -> ConcurrentHashMap.newKeySet());
        var isNew = enter(known, submission);
        try {
            return filing.get();
        } catch (RuntimeException failure) {
            if (isNew) {
                known.remove(submission);
            }
            throw failure;
        }
    }

    private boolean enter(Set<String> known, String submission) {
        synchronized (known) {
            if (!known.contains(submission) && known.size() >= limit.perHour()) {
                throw FormRefused.because("mark", "tooMany", limit.perHour());
            }
            return known.add(submission);
        }
    }
}
