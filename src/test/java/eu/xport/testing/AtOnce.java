package eu.xport.testing;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who do something at the very same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of each, in their order: all are done. */
    public static <T> List<Future<T>> outcomes(List<Callable<T>> works) {
        var together = new CyclicBarrier(works.size());
        var people = Executors.newFixedThreadPool(works.size());
        try {
            return people.invokeAll(works.stream()
                    .<Callable<T>>map(work -> () -> {
                        together.await();
                        return work.call();
                    })
                    .toList());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            people.shutdown();
        }
    }

    /** What each got, where all are to get something. */
    public static <T> List<T> answers(List<Callable<T>> works) {
        return outcomes(works).stream().map(AtOnce::answer).toList();
    }

    public static <T> List<T> answers(int people, Callable<T> work) {
        return answers(Collections.nCopies(people, work));
    }

    private static <T> T answer(Future<T> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
