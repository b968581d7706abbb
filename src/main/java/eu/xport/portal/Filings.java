package eu.xport.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts what is filed by each sender, for each mail address and in all; the same submission counts once however often it
 * comes, a refused one not at all.
 */
@Component
class Filings {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ALL = "all";

    private final FilingLimit limit;
    private final Allowance<Sender> bySender;
    private final Allowance<String> byMail;
    private final Allowance<String> inAll;
    private final Cache<SubmittedPage, Object> counted;

    @Autowired
    Filings(FilingLimit limit) {
        this(limit, TimeMeter.SYSTEM_NANOTIME);
    }

    Filings(FilingLimit limit, TimeMeter time) {
        this.limit = limit;
        this.bySender = new Allowance<>(limit.perHour(), HOUR, time);
        this.byMail = new Allowance<>(limit.perMailPerHour(), HOUR, time);
        this.inAll = new Allowance<>(limit.inAllPerHour(), HOUR, time);
        this.counted = Caffeine.newBuilder()
                .expireAfterWrite(HOUR)
                .maximumSize(100_000)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** @throws FormRefused when enough has been filed for now, or by whoever files */
    <T> T file(SubmittedPage submission, Supplier<T> filing) {
        var first = new Object();
        var isNew = counted.get(submission, unknown -> countedAs(first, submission)) == first;
        try {
            return filing.get();
        } catch (RuntimeException failure) {
            if (isNew) {
                counted.invalidate(submission);
                giveBack(submission);
            }
            throw failure;
        }
    }

    private Object countedAs(Object first, SubmittedPage submission) {
        if (!bySender.take(submission.sender())) {
            throw FormRefused.because("mark", "tooMany", limit.perHour());
        }
        if (!submission.mail().map(byMail::take).orElse(true)) {
            bySender.giveBack(submission.sender());
            throw FormRefused.because("mark", "tooManyOfMail", limit.perMailPerHour());
        }
        if (!inAll.take(ALL)) {
            bySender.giveBack(submission.sender());
            submission.mail().ifPresent(byMail::giveBack);
            throw FormRefused.because("mark", "tooManyInAll");
        }
        return first;
    }

    private void giveBack(SubmittedPage submission) {
        bySender.giveBack(submission.sender());
        submission.mail().ifPresent(byMail::giveBack);
        inAll.giveBack(ALL);
    }
}
