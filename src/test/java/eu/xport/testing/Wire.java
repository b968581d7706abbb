package eu.xport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A line to the server without a browser's good manners: every byte as the test writes it, from an address of choice. */
public final class Wire {

    private static final int PATIENCE = 20_000;

    private final int port;
    private final String from;

    private Wire(int port, String from) {
        this.port = port;
        this.from = from;
    }

    /** From one of this machine's own addresses, such as {@code 127.0.0.2}. */
    public static Wire from(String address, int port) {
        return new Wire(port, address);
    }

    public String gets(String path, String... headers) {
        return says("GET " + path + " HTTP/1.1", "", headers);
    }

    public String posts(String path, String form, String... headers) {
        var typed = new String[headers.length + 1];
        System.arraycopy(headers, 0, typed, 1, headers.length);
        typed[0] = "Content-Type: application/x-www-form-urlencoded";
        return says("POST " + path + " HTTP/1.1", form, typed);
    }

    public String says(String line, String body, String... headers) {
        try (var socket = open()) {
            send(socket, line, body, body.length(), headers);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Announces more than it sends, and hangs up. */
    public void hangsUpAfter(String line, String body, String... headers) {
        try (var socket = open()) {
            send(socket, line, body, body.length() + 100, headers);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String basic(String user, String password) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private Socket open() throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(PATIENCE);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
        return socket;
    }

    private void send(Socket socket, String line, String body, int length, String... headers) throws IOException {
        var request = new StringBuilder(line)
                .append("\r\nConnection: close\r\nContent-Length: ")
                .append(length);
        if (String.join("\n", headers).lines().noneMatch(header -> header.startsWith("Host:"))) {
            request.append("\r\nHost: localhost:").append(port);
        }
        for (var header : headers) {
            request.append("\r\n").append(header);
        }
        request.append("\r\n\r\n").append(body);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
