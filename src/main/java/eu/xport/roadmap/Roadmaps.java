package eu.xport.roadmap;

import eu.xport.journey.JourneyNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All roadmaps, by the number of the case. */
public interface Roadmaps extends ListCrudRepository<Roadmap, String> {

    @Query("select nextval('roadmap_action_number')")
    long nextAction();

    /** A case without any version yet has an empty roadmap. */
    default Roadmap of(JourneyNumber journey) {
        return findById(journey.text()).orElseGet(() -> Roadmap.of(journey));
    }
}
