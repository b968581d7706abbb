package eu.xport.modelling.gate;

import eu.xport.engine.Release;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has passed: which files, by whom, when, with a checksum for each. */
@Component
class Archive {

    static final int PAGE = 20;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    Archive(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param changed whether the author sent it, or it was in force before and completes the release */
    record Kept(String deployment, String file, boolean changed, String checksum, String author, Timestamp passedAt) {}

    void keep(String deployment, String author, Release release) {
        var changes = release.changes().keySet();
        var now = Timestamp.from(clock.instant());
        var lines = release.whole().entrySet().stream()
                .map(file -> new Object[] {
                    deployment, file.getKey(), changes.contains(file.getKey()), checksum(file.getValue()), author, now
                })
                .toList();
        batches.batchUpdate(
                "insert into model_archive (deployment, file, changed, checksum, author, passed_at) values (?, ?, ?, ?, ?, ?)",
                lines);
    }

    /** The releases of a page, the newest first, each with its files. */
    Map<String, List<Kept>> page(int page) {
        var deployments = database.sql(
                        "select deployment from model_archive group by deployment order by max(passed_at) desc, deployment"
                                + " limit ? offset ?")
                .params(PAGE + 1, (page - 1) * PAGE)
                .query(String.class)
                .list();
        var found = new LinkedHashMap<String, List<Kept>>();
        var kept = deployments.isEmpty() ? List.<Kept>of() : files(Set.copyOf(deployments));
        deployments.forEach(deployment -> found.put(
                deployment,
                kept.stream()
                        .filter(file -> file.deployment().equals(deployment))
                        .toList()));
        return found;
    }

    boolean holds(String deployment, String file) {
        return !database.sql("select file from model_archive where deployment = ? and file = ?")
                .params(deployment, file)
                .query(String.class)
                .list()
                .isEmpty();
    }

    private List<Kept> files(Set<String> deployments) {
        return database.sql("select deployment, file, changed, checksum, author, passed_at from model_archive"
                        + " where deployment in (:deployments) order by file")
                .param("deployments", deployments)
                .query(Kept.class)
                .list();
    }

    static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
