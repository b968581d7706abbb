package eu.xport.lost;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jsoup.Jsoup;

/** What machines send: well-formed answers without a page, in haste, into every field, in another site's name, and worse. */
final class Junk {

    static final String NAME = "Junk";

    private static final int SENDERS = 400;

    private final Sending sending;
    private final ConcurrentMap<Integer, Integer> answers = new ConcurrentHashMap<>();

    Junk(int port) {
        this.sending = new Sending(port);
    }

    void sends(int place) {
        var sender = "198.%d.%d.%d".formatted(18 + place % 2, place % SENDERS / 200, 1 + place % 200);
        if (place % 8 == 0) {
            sending.opens(sender)
                    .whenComplete((page, failure) ->
                            files(sender, failure == null ? inHaste(page.body()) : ofNoPage(place), Map.of()));
        } else {
            files(sender, ofNoPage(place), place % 8 == 1 ? Map.of("Origin", "https://evil.example") : Map.of());
        }
    }

    private void files(String sender, Map<String, Object> fields, Map<String, String> headers) {
        sending.files(sender, fields, headers)
                .whenComplete(
                        (answer, failure) -> answers.merge(failure == null ? answer.statusCode() : 0, 1, Integer::sum));
    }

    /** Without consent too: where the machine is slower than we are, nothing is in haste. */
    private static Map<String, Object> inHaste(String page) {
        var fields = new HashMap<>(answers());
        Jsoup.parse(page)
                .select("#questions input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        fields.remove("privacyNotice");
        return fields;
    }

    private static Map<String, Object> ofNoPage(int place) {
        var fields = new HashMap<>(answers());
        fields.put("mark", UUID.randomUUID().toString());
        fields.put("opened", place % 2 == 0 ? "" : "1700000000000." + "x".repeat(43));
        switch (place % 8) {
            case 2 -> fields.put("homepage", "https://spam.example");
            case 3 -> fields.put("mark", "1");
            case 4 -> fields.putAll(Map.of("comment", "buy", "url", "https://spam.example"));
            case 5 -> fields.put("legalName", NAME + "x".repeat(100_000));
            case 6 -> fields.keySet().removeIf(field -> field.startsWith("q"));
            default -> {}
        }
        return fields;
    }

    private static Map<String, Object> answers() {
        return but(aCompanyNewToExport(), "legalName", NAME + " " + UUID.randomUUID());
    }

    int answered() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them were filed. */
    int taken() {
        return answers.getOrDefault(303, 0);
    }

    @Override
    public String toString() {
        return answered() + " by status " + new TreeMap<>(answers);
    }
}
