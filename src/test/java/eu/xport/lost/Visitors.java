package eu.xport.lost;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsoup.Jsoup;

/** Companies, each at an address of its own, that open the questions, take their time, and send their answers. */
final class Visitors {

    private final int port;
    private final AtomicInteger places = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> opening = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> filing = new ConcurrentLinkedQueue<>();

    Visitors(int port) {
        this.port = port;
    }

    /** @return the status of the answer to what was filed */
    CompletableFuture<Integer> comes(
            Map<String, Object> answers, ScheduledExecutorService timetable, Duration at, Duration fillingIn) {
        var sender = "203.0.%d.%d".formatted(places.incrementAndGet() / 250, 1 + places.get() % 250);
        return after(at, timetable)
                .thenCompose(now -> timed(opening, visitor(), browser -> browser.opens(sender)))
                .thenCompose(page -> after(fillingIn, timetable)
                        .thenCompose(now -> timed(
                                filing,
                                visitor(),
                                browser -> browser.files(sender, filledIn(page, answers), Map.of()))))
                .thenApply(answer -> {
                    heard.addAndGet(answer.statusCode() == 303 ? 1 : 0);
                    return answer.statusCode();
                });
    }

    private static Map<String, Object> filledIn(HttpResponse<String> page, Map<String, Object> answers) {
        var fields = new HashMap<>(answers);
        Jsoup.parse(page.body())
                .select("#questions input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        return fields;
    }

    private static CompletableFuture<Void> after(Duration time, ScheduledExecutorService timetable) {
        var then = new CompletableFuture<Void>();
        timetable.schedule(() -> then.completeAsync(() -> null), time.toMillis(), TimeUnit.MILLISECONDS);
        return then;
    }

    /** On a line of its own: the server ends one that is idle for ten seconds, perhaps just when it is used again. */
    private Sending visitor() {
        return new Sending(port);
    }

    private static <T> CompletableFuture<T> timed(
            ConcurrentLinkedQueue<Long> times, Sending browser, Function<Sending, CompletableFuture<T>> does) {
        var begin = System.nanoTime();
        return does.apply(browser).whenComplete((it, failure) -> times.add((System.nanoTime() - begin) / 1_000_000));
    }

    void forgetsTimes() {
        opening.clear();
        filing.clear();
    }

    int heard() {
        return heard.get();
    }

    @Override
    public String toString() {
        return "opened " + told(opening) + ", filed " + told(filing);
    }

    private static String told(ConcurrentLinkedQueue<Long> times) {
        var sorted = times.stream().sorted().toList();
        return "%d (median %d ms, 99th percentile %d ms, longest %d ms)"
                .formatted(sorted.size(), at(sorted, 50), at(sorted, 99), at(sorted, 100));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
