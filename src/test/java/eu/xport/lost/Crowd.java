package eu.xport.lost;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Companies and experts who never rest, and the ledger that they keep. */
final class Crowd implements AutoCloseable {

    private static final int COMPANIES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Supplier<Node> node;
    private final Ledger ledger = new Ledger();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> people = new ArrayList<>();
    private volatile boolean open = true;

    Crowd(Supplier<Node> node) {
        this.node = node;
    }

    Crowd comes(Random chance) {
        for (var company = 0; company < COMPANIES; company++) {
            repeats(new Company(this, new Random(chance.nextLong()))::comes);
        }
        Staff.EXPERTS.forEach(name -> repeats(new Expert(name, this, new Random(chance.nextLong()))::works));
        return this;
    }

    /** The work goes on until so many more actions are acknowledged, and for some moments of chance. */
    void works(int actions, Random chance) {
        var enough = ledger.acknowledged() + actions;
        Patience.waitsFor(actions + " actions", PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> ledger.acknowledged() >= enough);
        someTime(chance.nextInt(1000));
    }

    void someTime(int milliseconds) {
        try {
            watch.schedule(() -> {}, milliseconds, TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    /** @return how many tasks were open and went on */
    int everyCaseGoesOnAStep() {
        return Staff.EXPERTS.stream()
                .mapToInt(name -> new Expert(name, this, new Random()).finishesAll())
                .sum();
    }

    private void repeats(Runnable work) {
        people.add(threads.submit(() -> {
            while (open) {
                waitsForTheNode();
                work.run();
            }
        }));
    }

    Line line() {
        return new Line(node.get());
    }

    Ledger ledger() {
        return ledger;
    }

    boolean isOpen() {
        return open;
    }

    void waitsForTheNode() {
        Patience.waitsFor("an answer", PATIENCE).until(() -> !open || node.get().isHealthy());
    }

    /** Everybody finishes what they are about, and tells what surprised them. */
    void goes() {
        open = false;
        people.forEach(Crowd::finished);
    }

    private static void finished(Future<?> person) {
        try {
            person.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
        watch.shutdownNow();
    }
}
