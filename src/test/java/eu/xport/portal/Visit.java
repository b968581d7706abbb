package eu.xport.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A visitor of the public pages who takes what the server sends for what it is: no browser smoothes anything over. */
public final class Visit {

    /** What came back. */
    public record Page(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public Document html() {
            return Jsoup.parse(response.body());
        }

        public String text() {
            return html().text();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String mark() {
            return html().select("input[name=mark]").attr("value");
        }

        /** What the page says next to a field. */
        public String fault(String field) {
            return html().select("#" + field + "-error").text();
        }

        public List<String> problems() {
            return html().select(".problems li").eachText();
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private final Optional<String> languages;

    private Visit(String address, Optional<String> languages) {
        this.address = address;
        this.languages = languages;
    }

    /** With a browser that speaks these languages, such as {@code fr-FR,fr;q=0.9}. */
    public static Visit speaking(String languages, int port) {
        return new Visit("http://localhost:" + port, Optional.of(languages));
    }

    public static Visit ofUnknownLanguage(int port) {
        return new Visit("http://localhost:" + port, Optional.empty());
    }

    public Page opens(String path) {
        return page(request(path).GET());
    }

    /** Opens the questions, answers them and sends them. */
    public Page answers(Map<String, Object> answers) {
        return sends(with(answers, "mark", opens("/diagnosis").mark()));
    }

    public Page sends(Map<String, Object> fields) {
        return posts("application/x-www-form-urlencoded", encoded(fields));
    }

    /** With one more header. */
    public Page sends(Map<String, Object> fields, String header, String value) {
        return page(request("/diagnosis")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    public Page posts(String type, String body) {
        return postsTo("/diagnosis", type, body);
    }

    /** A body as it stands, whatever a browser would have made of it. */
    public Page postsTo(String path, String type, String body) {
        return page(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form of another page. */
    public Page sendsTo(String path, Map<String, Object> fields, String... headers) {
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        for (var header = 0; header < headers.length; header += 2) {
            request.header(headers[header], headers[header + 1]);
        }
        return page(request.POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends a file as browsers do, under the name that its sender gives it. */
    public Page uploads(String path, String field, String name, byte[] content) {
        var edge = "xport-test-edge";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(edge, field, name)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
        return page(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Where a page sends us to. */
    public Page follows(Page page) {
        var place = URI.create(page.header("Location"));
        return opens(place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery()));
    }

    public static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    public static Map<String, Object> without(Map<String, Object> fields, String... names) {
        var fewer = new HashMap<>(fields);
        List.of(names).forEach(fewer::remove);
        return fewer;
    }

    public static String encoded(Map<String, Object> fields) {
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

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
        languages.ifPresent(spoken -> request.header("Accept-Language", spoken));
        return request;
    }

    private Page page(HttpRequest.Builder request) {
        try {
            return new Page(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
