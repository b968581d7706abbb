package eu.xport.resources;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Asks an address whether a page still stands there, as a browser would. */
final class Life {

    /** What sites answer that are there and speak with people alone. */
    private static final Set<Integer> PEOPLE_ALONE = Set.of(401, 403, 405, 406, 429);

    private final HttpClient client;
    private final Duration patience;

    Life(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
    }

    /** Why it is dead; empty when it lives. */
    Optional<String> fault(URI address) {
        try {
            var status =
                    client.send(request(address), BodyHandlers.discarding()).statusCode();
            return status < 400 || PEOPLE_ALONE.contains(status) ? Optional.empty() : Optional.of("answers " + status);
        } catch (IOException unreached) {
            return Optional.of("does not answer (" + unreached + ")");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("was not asked to the end");
        }
    }

    private HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", "Mozilla/5.0 (compatible; Xport link check)")
                .header("Accept", "text/html,application/pdf;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "fr,en;q=0.8")
                .build();
    }
}
