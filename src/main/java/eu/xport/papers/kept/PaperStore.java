package eu.xport.papers.kept;

import java.time.Instant;
import java.util.List;

/** Where the content of papers lies: in the database, or in a folder. */
public interface PaperStore {

    /**
     * Within the transaction: what is rolled back is not kept.
     *
     * @return under which name, made by us
     */
    String keep(byte[] content);

    /** @throws IllegalStateException when there is nothing of that name */
    byte[] open(String name);

    void forget(String name);

    /** What a failure in between may have left: names, whole or half, that are older than this; none, where nothing can be left. */
    default List<String> keptBefore(Instant moment) {
        return List.of();
    }
}
