package eu.xport.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The French State's open search of companies ("API Recherche d'entreprises"): free, without a key, 7 questions a second. */
class PublicDirectory implements CompanyDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(PublicDirectory.class);

    /** Whoever waits for it holds a worker: most are left to those who type. */
    private static final int AT_ONCE = 5;

    private final DirectorySettings settings;
    private final RestClient client;
    private final ExecutorService askers = Executors.newCachedThreadPool(work -> {
        var asker = new Thread(work, "directory");
        asker.setDaemon(true);
        return asker;
    });
    private final Semaphore lines = new Semaphore(AT_ONCE);

    PublicDirectory(DirectorySettings settings) {
        this.settings = settings;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        requests.setReadTimeout(settings.patience());
        this.client = RestClient.builder()
                .baseUrl(settings.url().toString())
                .requestFactory(requests)
                .build();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Optional<ListedCompany> find(Siret siret) {
        if (!lines.tryAcquire()) {
            return Optional.empty();
        }
        var asked = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return ask(siret);
                    } finally {
                        lines.release();
                    }
                },
                askers);
        try {
            return asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .flatMap(found -> of(found, siret));
        } catch (ExecutionException | TimeoutException silence) {
            LOG.warn("The directory of companies does not answer: {}", reason(silence));
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<JsonNode> ask(Siret siret) {
        return Optional.ofNullable(client.get()
                .uri("/search?q={siret}&page=1&per_page=1", siret.digits())
                .retrieve()
                .body(JsonNode.class));
    }

    private static String reason(Exception silence) {
        return (silence.getCause() == null ? silence : silence.getCause())
                .getClass()
                .getSimpleName();
    }

    /** It searches by words, too: only the company of this very number counts. */
    private static Optional<ListedCompany> of(JsonNode answer, Siret siret) {
        return StreamSupport.stream(answer.path("results").spliterator(), false)
                .filter(company -> siret.siren().equals(company.path("siren").asText()))
                .findFirst()
                .map(company -> listed(company, establishment(company, siret)));
    }

    private static Optional<JsonNode> establishment(JsonNode company, Siret siret) {
        return Stream.concat(
                        StreamSupport.stream(
                                company.path("matching_etablissements").spliterator(), false),
                        Stream.of(company.path("siege")))
                .filter(place -> siret.digits().equals(place.path("siret").asText()))
                .findFirst();
    }

    private static ListedCompany listed(JsonNode company, Optional<JsonNode> place) {
        return new ListedCompany(
                text(company, "nom_raison_sociale").or(() -> text(company, "nom_complet")),
                place.flatMap(known -> text(known, "departement").or(() -> text(known, "commune")))
                        .map(PublicDirectory::department),
                place.flatMap(known -> text(known, "activite_principale"))
                        .or(() -> text(company, "activite_principale")));
    }

    /** A commune's number begins with its department's; overseas that has three digits. */
    private static String department(String number) {
        return number.substring(0, Math.min(number.startsWith("97") ? 3 : 2, number.length()));
    }

    /** Who does not want to be found is written in brackets. */
    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asText(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.startsWith("["));
    }
}
