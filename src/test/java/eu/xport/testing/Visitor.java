package eu.xport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the other end of the line: a browser with its cookies, or a machine with name and password. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String credentials;
    private String languages;

    private Visitor(String address) {
        this.address = address;
    }

    public static Visitor stranger(int port) {
        return new Visitor("http://localhost:" + port);
    }

    /** Asks with HTTP Basic, as machines do. */
    public static Visitor machine(int port, String user) {
        var machine = stranger(port);
        machine.credentials =
                "Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        return machine;
    }

    /** Logged in at the staff's login. */
    public static Visitor staff(int port, String user) {
        var person = stranger(port);
        person.logsIn(user, "demo");
        return person;
    }

    /** Whose browser asks for these languages, as {@code "fr-FR,en;q=0.5"}; without it, for none. */
    public Visitor reading(String languages) {
        this.languages = languages;
        return this;
    }

    public HttpResponse<String> logsIn(String user, String password) {
        return postForm("/login", Map.of("username", user, "password", password, "_csrf", token()));
    }

    /** The token that the login page hides in its form. */
    public String token() {
        var form = TOKEN.matcher(opens("/login").body());
        return form.find() ? form.group(1) : "";
    }

    /** Opens a page in the browser. */
    public HttpResponse<String> opens(String path) {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    /** Fetches data. */
    public HttpResponse<String> gets(String path) {
        return send(request(path).header("Accept", "application/json, text/plain, */*"));
    }

    /** Asks for tasks as Tasklist does, with what their cards show. */
    public HttpResponse<String> asksForCards(String path) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString("{}")));
    }

    public HttpResponse<String> posts(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/plain, */*")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> sends(String method, String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(body)));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    public void losesCookie(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (languages != null) {
            request.header("Accept-Language", languages);
        }
        return credentials == null ? request : request.header("Authorization", credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
