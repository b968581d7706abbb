package eu.xport.journey;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The table of notes. */
interface StoredNotes extends ListCrudRepository<Note, Long> {

    List<Note> findByJourneyOrderByWrittenAtDescIdDesc(String journey);
}
