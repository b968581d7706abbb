package eu.xport.financing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** The trace of ten years is added to, and nothing of the application changes or deletes what it holds. */
class TraceTest {

    @Test
    void whatIsKeptIsOnlyAddedToAndRead() {
        assertThat(Entries.class.getDeclaredMethods())
                .extracting(Method::getName)
                .isNotEmpty()
                .allMatch(name -> name.matches("save|findBy.*"));
        assertThat(Entries.class.getInterfaces()).containsExactly(Repository.class);
    }

    /** No other room sees the repository. */
    @Test
    void onlyTheTraceAddsToIt() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Trace.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(TraceTest.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Entries.class)
                .check(new ClassFileImporter().importPackagesOf(Trace.class));
    }

    @Test
    void noStatementOfOursNamesItsTable() throws IOException {
        try (var java = Files.walk(Path.of("src/main/java"));
                var scripts = Files.walk(Path.of("src/main/resources/db"))) {
            assertThat(Stream.concat(java, scripts)
                            .filter(Files::isRegularFile)
                            .filter(TraceTest::namesTheTable)
                            .map(source -> source.getFileName().toString()))
                    .containsExactlyInAnyOrder("Entry.java", "V150__financing_trace.sql");
        }
    }

    private static boolean namesTheTable(Path source) {
        try {
            return Files.readString(source).contains("financing_entry");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
