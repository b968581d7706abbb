package eu.xport.demo;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many cases are made, of how many that were wanted when the first one was. */
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

    void oneMore() {
        database.update("update demo set made = made + 1");
    }
}
