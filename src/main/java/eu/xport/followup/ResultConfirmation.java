package eu.xport.followup;

import eu.xport.followup.CompanyResults.Said;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What a company says to the results that its expert declared: the figures as it knows them, and how it was served.
 *
 * @param result the declared one
 * @param confirmedBy the name of who spoke for the company
 * @param exportTurnover of the last twelve months in euro; null when not told
 * @param newCountries of those declared, as ISO codes separated by blanks
 * @param otherCountries in the company's own words; null for none
 * @param satisfaction from 1, not at all, to 5, entirely
 */
record ResultConfirmation(
        @Id Long result,
        @Version Long version,
        Instant confirmedAt,
        String confirmedBy,
        BigDecimal exportTurnover,
        String newCountries,
        String otherCountries,
        Integer ordersWon,
        Integer jobsCreated,
        WithoutUs withoutUs,
        int satisfaction,
        @Column("remark") String comment) {

    List<String> countries() {
        return newCountries.isEmpty()
                ? List.of()
                : Stream.of(newCountries.split(" ")).toList();
    }

    Said said() {
        return new Said(
                exportTurnover,
                countries(),
                otherCountries,
                Said.count(ordersWon),
                Said.count(jobsCreated),
                withoutUs,
                satisfaction,
                comment);
    }
}
