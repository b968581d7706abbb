package eu.xport.journey;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All broken promises whose cause was named. */
public interface Breaches extends ListCrudRepository<Breach, Long> {

    List<Breach> findByJourneyOrderByNamedAtAsc(String journey);
}
