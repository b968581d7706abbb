package eu.xport.engine.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import eu.xport.engine.Sender;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords. Counted by sender: whoever counts by name alone lets anybody lock anybody out.
 */
@Component
class LoginAttempts {

    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int OF_ONE_NAME = 10;
    private static final int OF_ALL_NAMES = 100;

    private final Cache<Attempt, AtomicInteger> byName;
    private final Cache<Sender, AtomicInteger> bySender;

    @Autowired
    LoginAttempts() {
        this(Ticker.systemTicker());
    }

    LoginAttempts(Ticker time) {
        byName = counts(time);
        bySender = counts(time);
    }

    boolean mayTry(String name, Sender sender) {
        return count(byName, new Attempt(name.hashCode(), sender)).get() < OF_ONE_NAME
                && count(bySender, sender).get() < OF_ALL_NAMES;
    }

    /** Counted afterwards: a machine with the right password may ask many things at once. */
    void failed(String name, Sender sender) {
        count(byName, new Attempt(name.hashCode(), sender)).incrementAndGet();
        count(bySender, sender).incrementAndGet();
    }

    void succeeded(String name, Sender sender) {
        byName.invalidate(new Attempt(name.hashCode(), sender));
    }

    private static <K> AtomicInteger count(Cache<K, AtomicInteger> counts, K key) {
        return counts.get(key, first -> new AtomicInteger());
    }

    private static <K> Cache<K, AtomicInteger> counts(Ticker time) {
        return Caffeine.newBuilder()
                .expireAfterWrite(WHILE)
                .maximumSize(100_000)
                .ticker(time)
                .build();
    }

    /** A name may be as long as its sender likes: only its mark is kept. */
    private record Attempt(int name, Sender sender) {}
}
