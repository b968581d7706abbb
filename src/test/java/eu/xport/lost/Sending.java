package eu.xport.lost;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Requests to the public questions that nobody waits for, as the proxy before the application passes them on. */
final class Sending {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI questions;

    Sending(int port) {
        this.questions = URI.create("http://localhost:" + port + "/diagnosis");
    }

    CompletableFuture<HttpResponse<String>> opens(String sender) {
        return client.sendAsync(from(sender).GET().build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> files(
            String sender, Map<String, Object> fields, Map<String, String> headers) {
        var request = from(sender)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Line.encoded(fields)));
        headers.forEach(request::header);
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder from(String sender) {
        return HttpRequest.newBuilder(questions)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", sender)
                .header("X-Forwarded-Proto", "https");
    }
}
