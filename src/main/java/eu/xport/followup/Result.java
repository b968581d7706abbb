package eu.xport.followup;

import eu.xport.followup.CompanyResults.Declared;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;

/**
 * What a company has reached abroad by a milestone, as its expert declares it.
 *
 * @param milestone its code
 * @param exportTurnover of the last twelve months in euro, without cents; null when not told
 * @param newCountries ISO codes separated by blanks
 * @param closingNotes null before the close
 */
record Result(
        @Id Long id,
        String journey,
        String milestone,
        Instant declaredAt,
        String declaredBy,
        BigDecimal exportTurnover,
        String newCountries,
        Integer ordersWon,
        Integer jobsCreated,
        String closingNotes) {

    Milestone at() {
        return new Milestone(milestone);
    }

    List<String> countries() {
        return newCountries.isEmpty()
                ? List.of()
                : Stream.of(newCountries.split(" ")).toList();
    }

    Declared declared() {
        return new Declared(at(), exportTurnover, countries(), ordersWon, jobsCreated);
    }
}
