package eu.xport.demo;

import java.time.LocalDateTime;
import java.util.Optional;
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
            database.update("insert into demo (only_row, wanted, made) values (true, ?, 0)", wanted);
        }
    }

    int wanted() {
        return database.queryForObject("select wanted from demo", Integer.class);
    }

    int made() {
        return database.queryForObject("select made from demo", Integer.class);
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

    void isBegun(Story story) {
        database.update(
                "insert into demo_story (place, journey, told, last_at) values (?, ?, ?, ?)",
                story.place(),
                story.journey(),
                story.told(),
                story.last());
    }

    void isMade(InventedCompany company) {
        database.update("delete from demo_story where place = ?", company.place());
        database.update("update demo set made = made + 1");
    }
}
