package eu.xport.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** The companies of {@code demo/companies.csv}, those that came first on top. */
final class InventedCompanies {

    private InventedCompanies() {}

    /** So many of them, taken evenly from the whole year. */
    static List<InventedCompany> taken(int wanted) {
        var all = all();
        var count = Math.min(wanted, all.size());
        return IntStream.range(0, count)
                .mapToObj(place -> all.get(place * all.size() / count))
                .toList();
    }

    static List<InventedCompany> all() {
        var lines = read().lines().skip(1).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> InventedCompany.of(place + 1, lines.get(place)))
                .toList();
    }

    private static String read() {
        try {
            return new ClassPathResource("demo/companies.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
