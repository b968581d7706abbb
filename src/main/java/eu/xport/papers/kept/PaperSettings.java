package eu.xport.papers.kept;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where papers are kept.
 *
 * @param folder a folder that all nodes share; empty for the database
 */
@ConfigurationProperties("xport.papers")
record PaperSettings(@DefaultValue("") String folder) {

    boolean namesFolder() {
        return !folder.isBlank();
    }

    Path path() {
        return Path.of(folder);
    }
}
