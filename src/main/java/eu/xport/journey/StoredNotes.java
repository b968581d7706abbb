package eu.xport.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The table of notes. */
interface StoredNotes extends ListCrudRepository<Note, Long> {

    List<Note> findByJourneyOrderByWrittenAtDescIdDesc(String journey);

    Optional<Note> findFirstByJourneyAndKindInOrderByWrittenAtDesc(String journey, Collection<String> kinds);
}
