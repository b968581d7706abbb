package eu.xport.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** So many in a while for each of many: all of it may be taken at once, and comes back evenly. */
public class Allowance<K> {

    private final int most;
    private final Duration within;
    private final TimeMeter time;
    private final Cache<K, Bucket> buckets;

    public Allowance(int most, Duration within, TimeMeter time) {
        this.most = most;
        this.within = within;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(within)
                .maximumSize(100_000)
                .ticker(time::currentTimeNanos)
                .build();
    }

    public boolean take(K who) {
        return of(who).tryConsume(1);
    }

    public void giveBack(K who) {
        of(who).addTokens(1);
    }

    private Bucket of(K who) {
        return buckets.get(who, first -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .withCustomTimePrecision(time)
                .build());
    }
}
