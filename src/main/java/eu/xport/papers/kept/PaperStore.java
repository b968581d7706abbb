package eu.xport.papers.kept;

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
}
