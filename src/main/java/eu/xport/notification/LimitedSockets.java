package eu.xport.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/** Connections that end after a while whatever happens: a server that sends a byte now and then outwits every other time-out. */
class LimitedSockets extends SocketFactory {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        var watch = new Thread(work, "mail-limit");
        watch.setDaemon(true);
        return watch;
    });

    private final Duration limit;

    LimitedSockets(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket();
        WATCH.schedule(() -> close(socket), limit.toMillis(), TimeUnit.MILLISECONDS);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("Mail is sent by connections that were not opened before");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        return createSocket(host.getHostName(), port);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed, which is all that is wanted.
        }
    }
}
