package eu.xport.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What the application's own tables say of a day; each is asked once, for all cases. */
final class Records {

    private final JdbcTemplate database;
    private Set<Planned> known = Set.of();

    Records(JdbcTemplate database) {
        this.database = database;
    }

    /** @param key tells equal plans of one case apart */
    private record Planned(Line line, long key) {}

    Stream<Line> of(Day day) {
        return Stream.of(letters(day), closings(day), planned()).flatMap(lines -> lines);
    }

    private Stream<Line> letters(Day day) {
        return within(
                day,
                "select journey, kind, reader, written_at from letter"
                        + " where journey is not null and written_at >= ? and written_at < ?",
                row -> Seen.at(moment(row, 4), Seen.letter(row.getString(2), row.getString(3))));
    }

    private Stream<Line> closings(Day day) {
        return within(
                day,
                "select number, outcome, closed_at from journey where closed_at >= ? and closed_at < ?",
                row -> Seen.at(moment(row, 3), Seen.closed(row.getString(2))));
    }

    /** Of promises and meetings no table says when they were made: what was not there yesterday is new. */
    private Stream<Line> planned() {
        var all = new HashSet<Planned>();
        all.addAll(plans(
                "select journey, 0, name, due from promise", row -> Seen.promise(row.getString(3), moment(row, 4))));
        all.addAll(plans(
                "select journey, 0, name, kept_at from promise where kept_at is not null",
                row -> Seen.kept(row.getString(3), moment(row, 4))));
        all.addAll(plans(
                "select journey, id, takes_place_on, closing, asks_after is not null as ask_again from review_meeting",
                row -> Seen.meeting(row.getObject(3, LocalDate.class), row.getBoolean(4), row.getBoolean(5))));
        var before = known;
        known = all;
        return all.stream().filter(plan -> !before.contains(plan)).map(Planned::line);
    }

    private Stream<Line> within(Day day, String query, Words words) {
        RowMapper<Line> line = (row, place) -> new Line(row.getString(1), words.of(row));
        return database
                .query(
                        query,
                        line,
                        day.begin().atOffset(ZoneOffset.UTC),
                        day.end().atOffset(ZoneOffset.UTC))
                .stream();
    }

    private List<Planned> plans(String query, Words words) {
        return database.query(
                query, (row, place) -> new Planned(new Line(row.getString(1), words.of(row)), row.getLong(2)));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Words {
        String of(ResultSet row) throws SQLException;
    }
}
