package eu.xport.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Companies whose stories are told side by side, each lane in its order. Who exports regularly goes to one partner, everybody
 * else to the other two ({@code expert-matching.dmn}): so it does not hang on the faster lane who gets which case.
 */
record Lanes(Collection<List<InventedCompany>> lanes) {

    static Lanes of(Stream<InventedCompany> companies) {
        return new Lanes(companies
                .collect(Collectors.partitioningBy(InventedCompany::exportsRegularly))
                .values());
    }

    /** When one lane breaks off, the others do so after the company in hand. */
    void each(Consumer<InventedCompany> story) {
        var broken = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(lanes.size());
        try {
            CompletableFuture.allOf(lanes.stream()
                            .map(lane -> CompletableFuture.runAsync(() -> tell(lane, story, broken), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    private static void tell(List<InventedCompany> lane, Consumer<InventedCompany> story, AtomicBoolean broken) {
        try {
            lane.stream().takeWhile(company -> !broken.get()).forEach(story);
        } catch (RuntimeException | Error failure) {
            broken.set(true);
            throw failure;
        }
    }
}
