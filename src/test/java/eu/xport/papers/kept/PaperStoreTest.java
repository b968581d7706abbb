package eu.xport.papers.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.testing.JourneyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept comes back byte for byte, and what is rolled back was never kept. */
class PaperStoreTest extends JourneyTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    Path folder;

    private byte[] content;

    @BeforeEach
    void aPaperOfManyParts() {
        content = new byte[3 * DatabaseOfPapers.PART + 17];
        new Random(7).nextBytes(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void whatIsKeptComesBack(String where) {
        var store = store(where);

        var name = store.keep(content);

        assertThat(store.open(name)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void whatIsForgottenIsGone(String where) {
        var store = store(where);
        var name = store.keep(content);
        var other = store.keep(content);

        transaction.executeWithoutResult(inside -> store.forget(name));

        assertThatThrownBy(() -> store.open(name)).hasMessageContaining(name);
        assertThat(store.open(other)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "folder"})
    void whatIsRolledBackWasNeitherKeptNorForgotten(String where) {
        var store = store(where);
        var before = store.keep(content);

        var name = transaction.execute(inside -> {
            inside.setRollbackOnly();
            store.forget(before);
            return store.keep(content);
        });

        assertThatThrownBy(() -> store.open(name)).hasMessageContaining(name);
        assertThat(store.open(before)).isEqualTo(content);
    }

    @Test
    void aFolderHoldsWholeFilesUnderNamesOfOurOwn() throws IOException {
        var store = store("folder");
        var name = store.keep(content);

        try (var files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(name);
        }
        assertThatThrownBy(() -> store.open("../" + name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFolderNamesWhatAFailureMayHaveLeftOnceItIsOld() throws IOException {
        var store = store("folder");
        var old = store.keep(content);
        var half = Files.write(folder.resolve(UUID.randomUUID() + ".half"), content);
        var now = Files.getLastModifiedTime(half).toInstant();
        store.keep(content);
        var foreign = Files.createDirectory(folder.resolve("lost+found"));
        for (var file : List.of(folder.resolve(old), half, foreign)) {
            Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofDays(2))));
        }

        var left = store.keptBefore(now.minus(Duration.ofDays(1)));

        assertThat(left).hasSize(2).contains(old);
        left.forEach(store::forget);
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .as("the newest paper, and what is not ours")
                    .hasSize(2)
                    .contains(foreign);
        }
        assertThat(store("database").keptBefore(now)).isEmpty();
    }

    private PaperStore store(String where) {
        return where.equals("folder") ? new FolderOfPapers(folder) : new DatabaseOfPapers(database);
    }
}
