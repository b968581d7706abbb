package eu.xport.roadmap;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What became of all first appointments. */
interface Appointments extends ListCrudRepository<Appointment, Long> {

    List<Appointment> findByJourneyOrderByIdAsc(String journey);
}
