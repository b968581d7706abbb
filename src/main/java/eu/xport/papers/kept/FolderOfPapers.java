package eu.xport.papers.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Papers in files, under names that nobody outside has a part in. */
class FolderOfPapers implements PaperStore {

    private static final String HALF = ".half";

    /** A folder may hold what others have put there; it is not ours to forget. */
    private static final Predicate<String> OURS =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").asMatchPredicate();

    private final Path folder;

    FolderOfPapers(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("xport.papers.folder cannot be used: " + this.folder, failure);
        }
    }

    /** Nobody ever sees half a file. */
    @Override
    public String keep(byte[] content) {
        var name = UUID.randomUUID().toString();
        atEnd(TransactionSynchronization.STATUS_ROLLED_BACK, () -> delete(name));
        try {
            var half = Files.write(folder.resolve(name + HALF), content);
            Files.move(half, file(name), StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public byte[] open(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (NoSuchFileException missing) {
            throw new IllegalStateException("There is no paper " + name, missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Not before it is certain that the row forgets it, too. */
    @Override
    public void forget(String name) {
        if (!atEnd(TransactionSynchronization.STATUS_COMMITTED, () -> delete(name))) {
            delete(name);
        }
    }

    @Override
    public List<String> keptBefore(Instant moment) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> isOlder(file, moment))
                    .map(file -> file.getFileName().toString().replace(HALF, ""))
                    .filter(OURS)
                    .distinct()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that goes meanwhile is not old. */
    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + HALF));
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String name) {
        return folder.resolve(UUID.fromString(name).toString());
    }

    private static boolean atEnd(int outcome, Runnable act) {
        var inside = TransactionSynchronizationManager.isSynchronizationActive();
        if (inside) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == outcome) {
                        act.run();
                    }
                }
            });
        }
        return inside;
    }
}
