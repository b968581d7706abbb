package eu.xport.reporting.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All cases, open and closed: found by words, or the closed ones page by page. */
@Component
class KnownCases {

    private static final String LINES = "select * from cockpit_case c where %s order by %s limit :most offset :skip";

    /** A range in one index, in which no sign of the question has a meaning of its own. */
    private static final String BEGINS =
            "exists (select 1 from cockpit_word w where w.journey = c.number and w.word between :first%1$d and :last%1$d)";

    private static final String FINISHED =
            """
            closed_at is not null
               and (:outcome = '' or outcome = :outcome)
               and (:partner = '' or partner = :partner or (:partner = 'none' and partner is null))
            """;

    /** Sorts after every word that begins alike. */
    private static final String LAST = "z".repeat(40);

    private final JdbcClient database;

    KnownCases(JdbcClient database) {
        this.database = database;
    }

    /** A case; what is not known, or has not come yet, is null. */
    record Line(
            String number,
            String companyName,
            String siren,
            String stage,
            String outcome,
            String partner,
            String expert,
            Instant submittedAt,
            Instant closedAt) {}

    /** The newest on top. */
    List<Line> found(Question question, int most, int skip) {
        var words = question.words();
        var asked = new HashMap<String, Object>();
        IntStream.range(0, words.size()).forEach(place -> {
            asked.put("first" + place, words.get(place));
            asked.put("last" + place, words.get(place) + LAST);
        });
        var condition =
                IntStream.range(0, words.size()).mapToObj(BEGINS::formatted).collect(Collectors.joining(" and "));
        return words.isEmpty() ? List.of() : lines(condition, "submitted_at desc, number desc", asked, most, skip);
    }

    /** The one that was closed last on top; an empty outcome or partner asks for all. */
    List<Line> finished(String outcome, String partner, int most, int skip) {
        return lines(
                FINISHED, "closed_at desc, number desc", Map.of("outcome", outcome, "partner", partner), most, skip);
    }

    /** What these cases' companies are called, by number. */
    Map<String, String> companies(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : database
                        .sql("select number, company_name from cockpit_case where number in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, place) -> Map.entry(row.getString("number"), row.getString("company_name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Line> lines(String condition, String order, Map<String, Object> asked, int most, int skip) {
        return database.sql(LINES.formatted(condition, order))
                .params(asked)
                .param("most", most)
                .param("skip", skip)
                .query((row, place) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("number"),
                row.getString("company_name"),
                row.getString("siren"),
                row.getString("stage"),
                row.getString("outcome"),
                row.getString("partner"),
                row.getString("expert"),
                moment(row, "submitted_at"),
                moment(row, "closed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
