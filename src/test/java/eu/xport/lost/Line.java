package eu.xport.lost;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line to a node. Either an answer is heard to its end, or it is none: then the caller knows nothing. */
final class Line {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Node node;
    private String user;
    private String sender = "203.0.113.1";

    Line(Node node) {
        this.node = node;
    }

    /** By name and password, as machines ask. */
    Line as(String name, String password) {
        user = "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The proxy before the application tells where a request comes from. */
    Line from(int place) {
        sender = "10.%d.%d.%d".formatted(place >> 16 & 255, place >> 8 & 255, place & 255);
        return this;
    }

    Optional<HttpResponse<String>> asks(String path) {
        return hears(request(path));
    }

    Optional<HttpResponse<String>> sends(String method, String path, String json) {
        return hears(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    Optional<HttpResponse<String>> sendsForm(String path, Map<String, Object> fields) {
        return hears(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                .timeout(PATIENCE)
                .header("Accept", path.startsWith("/engine-rest") ? "application/json" : "text/html, */*")
                .header("X-Forwarded-For", sender)
                .header("X-Forwarded-Proto", "https");
        return user == null ? request : request.header("Authorization", user);
    }

    private Optional<HttpResponse<String>> hears(HttpRequest.Builder request) {
        try {
            return Optional.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException silence) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static String encoded(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> values(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString)
                : Stream.of(value.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
