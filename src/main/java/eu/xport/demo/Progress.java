package eu.xport.demo;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many cases are made, of how many that were wanted when the first one was, and what is begun. */
@Component
class Progress {

    private final JdbcTemplate database;

    Progress(JdbcTemplate database) {
        this.database = database;
    }

    void begin(int wanted) {
        if (database.queryForObject("select count(*) from demo", Integer.class) == 0) {
            database.update("insert into demo (only_row, wanted) values (true, ?)", wanted);
        }
    }

    int wanted() {
        return database.queryForObject("select wanted from demo", Integer.class);
    }

    /** The places of the companies whose cases are made. */
    Set<Integer> made() {
        return Set.copyOf(database.queryForList("select place from demo_made", Integer.class));
    }

    /** The places of the companies whose stories go on after the hand-over. */
    Set<Integer> begun() {
        return Set.copyOf(database.queryForList("select place from demo_story", Integer.class));
    }

    int chapters() {
        return database.queryForObject("select chapters from demo", Integer.class);
    }

    void oneChapterMore() {
        database.update("update demo set chapters = chapters + 1");
    }

    Optional<Story> story(int place) {
        return database
                .query(
                        "select journey, told, last_at from demo_story where place = ?",
                        (row, number) -> new Story(
                                place,
                                row.getString("journey"),
                                row.getInt("told"),
                                row.getObject("last_at", LocalDateTime.class)),
                        place)
                .stream()
                .findFirst();
    }

    void begins(Story story) {
        database.update(
                "insert into demo_story (place, journey, told, last_at) values (?, ?, ?, ?)",
                story.place(),
                story.journey(),
                story.told(),
                story.last());
    }

    void makes(InventedCompany company) {
        database.update("delete from demo_story where place = ?", company.place());
        database.update("insert into demo_made (place) values (?)", company.place());
    }
}
