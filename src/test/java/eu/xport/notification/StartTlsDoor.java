package eu.xport.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a plain mail server and lets in whoever encrypts (RFC 3207), as the servers of the world do. */
class StartTlsDoor implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final SSLContext keys;
    private final AtomicInteger encrypted = new AtomicInteger();

    StartTlsDoor(int behind, SSLContext keys) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.behind = behind;
        this.keys = keys;
        inBackground(this::opens);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many talks went on encrypted. */
    int encrypted() {
        return encrypted.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void opens() throws IOException {
        while (!door.isClosed()) {
            var guest = door.accept();
            inBackground(() -> lets(guest));
        }
    }

    private void lets(Socket guest) throws IOException {
        try (guest;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            var fromServer =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
            say(guest.getOutputStream(), fromServer.readLine());
            for (var line = line(guest.getInputStream()); !line.isEmpty(); line = line(guest.getInputStream())) {
                if (line.startsWith("STARTTLS")) {
                    say(guest.getOutputStream(), "220 go ahead");
                    passOn(encrypt(guest), server);
                    return;
                }
                say(
                        guest.getOutputStream(),
                        line.startsWith("EHLO") ? "250-door\r\n250 STARTTLS" : "530 encrypt first");
            }
        }
    }

    private SSLSocket encrypt(Socket guest) throws IOException {
        var secret = (SSLSocket) keys.getSocketFactory().createSocket(guest, null, guest.getPort(), true);
        secret.setUseClientMode(false);
        secret.startHandshake();
        encrypted.incrementAndGet();
        return secret;
    }

    private void passOn(Socket guest, Socket server) throws IOException {
        inBackground(() -> server.getInputStream().transferTo(guest.getOutputStream()));
        guest.getInputStream().transferTo(server.getOutputStream());
    }

    /** Byte by byte, for what follows the line may be encrypted. */
    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read()) {
            line.append((char) sign);
        }
        return line.toString().strip();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException over) {
                // The talk is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
