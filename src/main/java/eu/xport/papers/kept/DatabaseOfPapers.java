package eu.xport.papers.kept;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Papers in rows of our own: one back-up holds the cases and their papers. */
class DatabaseOfPapers implements PaperStore {

    /** Within what every database holds in one value. */
    static final int PART = 512 * 1024;

    private final JdbcTemplate database;

    DatabaseOfPapers(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public String keep(byte[] content) {
        var name = UUID.randomUUID().toString();
        for (var place = 0; place * PART < content.length; place++) {
            var end = Math.min(content.length, (place + 1) * PART);
            database.update(
                    "insert into paper_part (kept_as, place, content) values (?, ?, ?)",
                    name,
                    place,
                    Arrays.copyOfRange(content, place * PART, end));
        }
        return name;
    }

    @Override
    public byte[] open(String name) {
        var content = new ByteArrayOutputStream();
        database.query(
                "select content from paper_part where kept_as = ? order by place",
                row -> {
                    content.writeBytes(row.getBytes(1));
                },
                name);
        if (content.size() == 0) {
            throw new IllegalStateException("There is no paper " + name);
        }
        return content.toByteArray();
    }

    @Override
    public void forget(String name) {
        database.update("delete from paper_part where kept_as = ?", name);
    }
}
