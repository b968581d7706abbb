package eu.xport.contact;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All calls to companies. */
interface Attempts extends ListCrudRepository<Attempt, Long> {

    List<Attempt> findByJourneyOrderByCalledAtAsc(String journey);

    Optional<Attempt> findFirstByJourneyAndCallAgainOnNotNullOrderByCalledAtDesc(String journey);
}
