package eu.xport.portal.questions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.portal.Allowance;
import eu.xport.portal.FilingLimit;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts what is filed by each sender, for each mail address, from each page and in all; the same submission counts once however often it
 * comes, a refused one not at all.
 */
@Component
class Filings {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ALL = "all";

    /** Whoever mends an answer sends the page again; whoever files for many opens it for each. */
    private static final int OF_ONE_PAGE = 10;

    private final FilingLimit limit;
    private final Allowance<Sender> bySender;
    private final Allowance<String> byMail;
    private final Allowance<String> byPage;
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
        this.byPage = new Allowance<>(OF_ONE_PAGE, HOUR, time);
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

    private Object countedAs(Object first, SubmittedPage page) {
        var taken = new ArrayList<Runnable>();
        try {
            take(bySender, page.sender(), taken, "tooMany", limit.perHour());
            if (page.mail().isPresent()) {
                take(byMail, page.mail().get(), taken, "tooManyOfMail", limit.perMailPerHour());
            }
            take(byPage, page.mark(), taken, "tooManyOfPage", OF_ONE_PAGE);
            take(inAll, ALL, taken, "tooManyInAll", limit.inAllPerHour());
            return first;
        } catch (FormRefused enough) {
            taken.forEach(Runnable::run);
            throw enough;
        }
    }

    private static <K> void take(Allowance<K> from, K who, List<Runnable> taken, String otherwise, int most) {
        if (!from.take(who)) {
            throw FormRefused.because("mark", otherwise, most);
        }
        taken.add(() -> from.giveBack(who));
    }

    private void giveBack(SubmittedPage page) {
        bySender.giveBack(page.sender());
        page.mail().ifPresent(byMail::giveBack);
        byPage.giveBack(page.mark());
        inAll.giveBack(ALL);
    }
}
