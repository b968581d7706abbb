package eu.xport.demo;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Stories that are told side by side, in each lane one after the other. When one breaks off, the others do so after the
 * company in hand.
 */
class Lanes {

    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    void sideBySide(Runnable... lanes) {
        var threads = Executors.newFixedThreadPool(lanes.length);
        try {
            CompletableFuture.allOf(Stream.of(lanes)
                            .map(lane -> CompletableFuture.runAsync(() -> told(lane), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("The demo is cut off; the next start goes on with it", failure.get());
        }
    }

    void each(List<InventedCompany> companies, Consumer<InventedCompany> story) {
        companies.forEach(company -> {
            if (failure.get() != null) {
                throw new CancellationException("Another lane broke off");
            }
            story.accept(company);
        });
    }

    private void told(Runnable lane) {
        try {
            lane.run();
        } catch (RuntimeException | Error broken) {
            failure.compareAndSet(null, broken);
        }
    }
}
