package eu.xport.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Asks every address of links and agenda for life: the world's business, so no part of a build. Run by
 * {@code mvn test-compile surefire:test@links-alive}, from a place with access to the web; it names those that are dead.
 */
@Tag("links-alive")
class LinksAlive {

    private final Life life = new Life(Duration.ofSeconds(20));

    @Test
    void everyAddressOfTheDirectoryAnswers() {
        var dead = DirectoryTablesTest.addresses().parallelStream()
                .map(URI::create)
                .flatMap(this::dead)
                .toList();

        assertThat(dead)
                .as("addresses of links.dmn and agenda.dmn that are dead")
                .isEmpty();
    }

    private Stream<String> dead(URI address) {
        return life.fault(address).stream().map(fault -> address + " " + fault);
    }
}
