package eu.xport.followup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a company has reached abroad when its roadmap ends, as its expert declares it.
 *
 * @param exportTurnover of the last twelve months in euro, without cents; null when not told
 * @param newCountries ISO codes separated by blanks
 */
record Result(
        @Id String journey,
        @Version Long version,
        Instant declaredAt,
        String declaredBy,
        BigDecimal exportTurnover,
        String newCountries,
        Integer ordersWon,
        Integer jobsCreated,
        String closingNotes) {

    List<String> countries() {
        return newCountries.isEmpty()
                ? List.of()
                : Stream.of(newCountries.split(" ")).toList();
    }
}
