package eu.xport.journey.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A portfolio that goes to others.
 *
 * @param number the business key of its process
 * @param former whose cases they were
 * @param manager the user who decided so
 * @param parts who gets cases, and how many; empty before it is done, when the colleagues of the same partner are meant
 * @param remarks what was answered in fields that an analyst added to the form
 */
@Table("hand_over")
record HandedOver(
        @Id String number,
        @Version Long version,
        String former,
        String reason,
        String manager,
        Instant handedAt,
        String remarks,
        @MappedCollection(idColumn = "hand_over", keyColumn = "place") List<Part> parts) {

    private static final String NUMBER = "HND-%d-%06d";
    private static final String NUMBERS = "HND-[0-9]{4}-[0-9]{6,}";

    /** How many cases somebody gets. */
    @Table("hand_over_part")
    record Part(String expert, int cases) {}

    static String number(int year, long count) {
        return NUMBER.formatted(year, count);
    }

    /** Whether this business key is that of a hand-over. */
    static boolean isNumber(String businessKey) {
        return businessKey != null && businessKey.matches(NUMBERS);
    }

    static HandedOver decided(
            String number, String former, List<String> to, String reason, Optional<String> by, Instant at) {
        var parts = to.stream().map(expert -> new Part(expert, 0)).toList();
        return new HandedOver(number, null, former, reason, by.orElse(null), at, null, parts);
    }

    HandedOver with(List<Part> parts) {
        return new HandedOver(number, version, former, reason, manager, handedAt, remarks, parts);
    }

    HandedOver remarked(String remarks) {
        return new HandedOver(number, version, former, reason, manager, handedAt, remarks, parts);
    }
}
