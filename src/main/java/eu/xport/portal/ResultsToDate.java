package eu.xport.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.xport.engine.Texts;
import eu.xport.journey.Journeys;
import eu.xport.journey.Journeys.Served;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whom the programme has served so far, for everybody: the five figures that it gave of its first year (programme text). A
 * figure of fewer than 5 companies is not told. Counted once in ten minutes, however many look.
 */
@Component
class ResultsToDate {

    private static final int LEAST = 5;
    private static final List<String> SECTORS = List.of("ICT", "MANUFACTURING", "AGRO_FOOD");

    private final LoadingCache<Object, List<Served>> served;
    private final Texts texts;
    private final Written written;

    ResultsToDate(Journeys journeys, Texts texts, Written written) {
        this.served =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build(all -> journeys.served());
        this.texts = texts;
        this.written = written;
    }

    /** @param number as people read it: a count, or a share */
    record Figure(String number, String what) {}

    /** Empty as long as nearly nobody has come. */
    List<Figure> in(Locale language) {
        var companies = served.get(ResultsToDate.class);
        var all = count(companies, each -> true);
        var shares = Stream.concat(
                Stream.of(share(
                        count(companies, each -> "REGULAR".equals(each.profile())),
                        all,
                        texts.of(language, "portal.toDate.regular"),
                        language)),
                SECTORS.stream()
                        .map(sector -> share(
                                count(companies, each -> sector.equals(each.sector())),
                                all,
                                written.name("sector", sector, language),
                                language)));
        return Stream.concat(
                        Stream.of(figure(
                                all,
                                texts.of(language, "portal.toDate.count", all),
                                texts.of(language, "portal.toDate.companies", all))),
                        shares)
                .flatMap(List::stream)
                .toList();
    }

    private List<Figure> share(long part, long all, String what, Locale language) {
        return figure(part, texts.of(language, "portal.toDate.share", part * 100.0 / Math.max(1, all)), what);
    }

    private static List<Figure> figure(long companies, String number, String what) {
        return companies < LEAST ? List.of() : List.of(new Figure(number, what));
    }

    private static long count(List<Served> companies, Predicate<Served> which) {
        return companies.stream().filter(which).mapToLong(Served::companies).sum();
    }
}
