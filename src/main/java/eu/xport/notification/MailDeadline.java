package eu.xport.notification;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Until when one letter may be handed over, whatever its time is spent on: then its connections end, and none begins. */
class MailDeadline {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        var watch = new Thread(work, "mail-limit");
        watch.setDaemon(true);
        return watch;
    });
    private static final ThreadLocal<MailDeadline> OF_THIS_HAND = new ThreadLocal<>();

    private final List<Socket> connections = new ArrayList<>();
    private boolean over;

    /** Counted from now. */
    static MailDeadline in(Duration limit) {
        var deadline = new MailDeadline();
        WATCH.schedule(deadline::passes, limit.toMillis(), TimeUnit.MILLISECONDS);
        return deadline;
    }

    /** For all connections that the work opens. */
    void holdsFor(Runnable work) {
        OF_THIS_HAND.set(this);
        try {
            work.run();
        } finally {
            OF_THIS_HAND.remove();
        }
    }

    static Socket connection() {
        return OF_THIS_HAND.get().limited(new Socket());
    }

    private synchronized Socket limited(Socket connection) {
        connections.add(connection);
        if (over) {
            close(connection);
        }
        return connection;
    }

    private synchronized void passes() {
        over = true;
        connections.forEach(MailDeadline::close);
    }

    private static void close(Socket connection) {
        try {
            connection.close();
        } catch (IOException gone) {
            // It is closed, which is all that is wanted.
        }
    }
}
