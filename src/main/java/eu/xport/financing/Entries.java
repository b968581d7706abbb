package eu.xport.financing;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was ever kept: it is added to and read, never changed and never deleted. */
interface Entries extends Repository<Entry, Long> {

    /** Adds one: {@link Trace}, the only one who calls, gives none an id. */
    Entry save(Entry entry);

    List<Entry> findByReferenceOrderById(String reference);

    List<Entry> findByJourneyOrderById(String journey);
}
