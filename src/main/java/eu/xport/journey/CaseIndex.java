package eu.xport.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Finds cases by number, SIREN or name. Each word asked must begin a word of the case: a range in one index, in which no
 * character of the question has a meaning of its own. Words that most cases have are found by walking from the newest.
 */
@Component
public class CaseIndex {

    private static final String LINES =
            """
            select j.number, j.company_name, j.siren, j.stage, j.outcome, j.readiness_band, j.expert, j.partner,
                   j.submitted_at,
                   (select min(case when p.moved_to > p.due then p.moved_to else p.due end) from promise p
                     where p.journey = j.number and p.kept_at is null and j.open_siren is not null) as next_due,
                   (select max(c.began_at) from clock_stop c where c.journey = j.number and c.ended_at is null)
                       as stands_since
              from journey j
             where %s
             order by %s j.submitted_at desc, j.number desc
             limit :most offset :skip
            """;

    private static final String BEGINS =
            "exists (select 1 from search_word w where w.journey = j.number and w.word between :first%1$d and :last%1$d)";

    private static final String MOST_URGENT_FIRST =
            "case when j.open_siren is null then 1 else 0 end, next_due nulls last,";

    /** Sorts after every word that begins alike. */
    private static final String LAST = "z".repeat(40);

    private final NamedParameterJdbcOperations database;

    CaseIndex(NamedParameterJdbcOperations database) {
        this.database = database;
    }

    void enter(Journey journey) {
        var words = SearchWords.of(journey.number(), journey.siren(), journey.companyName());
        database.batchUpdate(
                "insert into search_word (journey, word) values (:journey, :word)",
                words.stream()
                        .map(word -> Map.of("journey", journey.number().text(), "word", word))
                        .toArray(Map[]::new));
    }

    /** The newest on top. */
    public List<CaseLine> find(String question, int most, int skip) {
        var words = SearchWords.asked(question);
        var asked = new MapSqlParameterSource();
        IntStream.range(0, words.size()).forEach(place -> asked.addValue("first" + place, words.get(place))
                .addValue("last" + place, words.get(place) + LAST));
        return words.isEmpty() ? List.of() : lines(condition(words.size()), "", asked, most, skip);
    }

    /** The cases of an expert, open ones first and the one whose promise is due next on top. */
    public List<CaseLine> of(String expert, int most, int skip) {
        return lines("j.expert = :expert", MOST_URGENT_FIRST, new MapSqlParameterSource("expert", expert), most, skip);
    }

    private List<CaseLine> lines(String condition, String order, MapSqlParameterSource asked, int most, int skip) {
        return database.query(
                LINES.formatted(condition, order),
                asked.addValue("most", most).addValue("skip", skip),
                (row, place) -> line(row));
    }

    private static String condition(int words) {
        return IntStream.range(0, words).mapToObj(BEGINS::formatted).collect(Collectors.joining(" and "));
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new CaseLine(
                row.getString("number"),
                row.getString("company_name"),
                row.getString("siren"),
                Stage.valueOf(row.getString("stage")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("readiness_band"),
                row.getString("expert"),
                row.getString("partner"),
                moment(row, "submitted_at"),
                moment(row, "next_due"),
                moment(row, "stands_since"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
