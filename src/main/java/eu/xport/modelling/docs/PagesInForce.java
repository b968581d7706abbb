package eu.xport.modelling.docs;

import eu.xport.engine.Release;
import eu.xport.engine.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.FileSystemUtils;

/** The pages of the models that run: those of the build, until somebody deploys others. */
@Component
class PagesInForce implements DisposableBean {

    private static final String TEXTS = "texts_fr.properties";
    private static final List<String> FOLDERS = List.of("processes", "forms");

    private final Releases releases;
    private final ConcurrentLruCache<String, Optional<Resource>> pages = new ConcurrentLruCache<>(10, this::written);

    private final Queue<Path> made = new ConcurrentLinkedQueue<>();

    PagesInForce(Releases releases) {
        this.releases = releases;
    }

    /** The folder of the pages; empty where those of the build are true. */
    Optional<Resource> folder() {
        return releases.inForce().flatMap(pages::get);
    }

    private Optional<Resource> written(String deployment) {
        var files = releases.files(deployment);
        return isOfTheBuild(files) ? Optional.empty() : Optional.of(write(files));
    }

    private static boolean isOfTheBuild(Map<String, byte[]> files) {
        return files.entrySet().stream().allMatch(file -> FOLDERS.stream()
                .map(folder -> new ClassPathResource(folder + "/" + file.getKey()))
                .anyMatch(own -> own.exists() && Arrays.equals(file.getValue(), content(own))));
    }

    private Resource write(Map<String, byte[]> files) {
        try {
            var work = Files.createTempDirectory("model-pages");
            made.add(work);
            for (var folder : FOLDERS) {
                Files.createDirectory(work.resolve(folder));
                Files.write(work.resolve(folder).resolve(TEXTS), content(new ClassPathResource(folder + "/" + TEXTS)));
            }
            for (var file : files.entrySet()) {
                Files.write(work.resolve(Release.folderOf(file.getKey())).resolve(file.getKey()), file.getValue());
            }
            var pages = work.resolve("pages");
            WriteDocumentation.of(work.resolve("processes"), work.resolve("forms"), pages);
            FOLDERS.forEach(folder ->
                    FileSystemUtils.deleteRecursively(work.resolve(folder).toFile()));
            return new FileSystemResource(pages + "/");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void destroy() throws IOException {
        for (var folder : made) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
