package eu.xport.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mail server with moods: it refuses, breaks off, or dribbles, at the command that a test names. */
class MailServer implements AutoCloseable {

    /** Breaks the connection off instead of an answer. */
    static final String DIES = "dies";

    /** Answers a byte now and then, and never ends. */
    static final String DRIBBLES = "dribbles";

    private final ServerSocket door;
    private final Map<String, String> moods = new HashMap<>();
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<List<String>> readers = Collections.synchronizedList(new ArrayList<>());

    private MailServer(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        var porter = new Thread(this::opens, "mail-server");
        porter.setDaemon(true);
        porter.start();
    }

    static MailServer up() {
        return at(0);
    }

    static MailServer at(int port) {
        try {
            return new MailServer(port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A port at which nobody answers. */
    static int down() {
        try (var server = up()) {
            return server.port();
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** @param command such as {@code RCPT}, or a whole line such as {@code RCPT TO:<a@example.org>}; {@code MID} is the middle of a letter, {@code END} its end */
    MailServer answers(String command, String answer) {
        moods.put(command, answer);
        return this;
    }

    MailServer isWell() {
        moods.clear();
        return this;
    }

    /** The letters that it took, whole, with their heads. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** For whom it took each of them. */
    List<List<String>> readers() {
        return List.copyOf(readers);
    }

    /** The letters that it heard at least the beginning of. */
    List<String> begun() {
        return List.copyOf(begun);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void opens() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var talk = new Thread(() -> talks(guest), "mail-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talks(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            var out = guest.getOutputStream();
            var to = new ArrayList<String>();
            answer(out, "HELLO", "220 here");
            for (var line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                var command = line.substring(0, Math.min(4, line.length()));
                if (command.equals("DATA")) {
                    answer(out, "DATA", "354 go on");
                    hears(in, out, to);
                } else {
                    var mood = moods.containsKey(line) ? line : command;
                    if (command.equals("RCPT") && !moods.containsKey(mood)) {
                        to.add(line.replaceAll(".*<(.*)>.*", "$1"));
                    }
                    answer(out, mood, "250 fine");
                }
            }
        } catch (IOException over) {
            // The connection has ended, one way or another.
        }
    }

    private void hears(BufferedReader in, OutputStream out, List<String> to) throws IOException {
        if (moods.containsKey("DATA")) {
            return;
        }
        var letter = new StringBuilder();
        var place = begun.size();
        begun.add("");
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
            begun.set(place, letter.toString());
            if (line.isEmpty() && DIES.equals(moods.get("MID"))) {
                throw new IOException("dead in the middle of a letter");
            }
        }
        if (!moods.containsKey("END")) {
            taken.add(letter.toString());
            readers.add(List.copyOf(to));
        }
        answer(out, "END", "250 taken");
        if (DIES.equals(moods.get("BYE"))) {
            throw new IOException("dead after the letter");
        }
    }

    private void answer(OutputStream out, String command, String usual) throws IOException {
        var mood = moods.getOrDefault(command, usual);
        if (DIES.equals(mood)) {
            throw new IOException("dead at " + command);
        }
        if (DRIBBLES.equals(mood)) {
            dribbles(out);
        }
        out.write((mood + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Until the other side has had enough. */
    private static void dribbles(OutputStream out) throws IOException {
        var pause = new Object();
        while (true) {
            out.write('2');
            out.flush();
            synchronized (pause) {
                try {
                    pause.wait(50);
                } catch (InterruptedException stopped) {
                    throw new IOException("stopped");
                }
            }
        }
    }
}
