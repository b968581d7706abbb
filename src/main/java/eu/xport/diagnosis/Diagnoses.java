package eu.xport.diagnosis;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All diagnoses, by case. */
public interface Diagnoses extends ListCrudRepository<Diagnosis, Long> {

    List<Diagnosis> findByJourneyOrderByFiledAtAscIdAsc(String journey);

    Optional<Diagnosis> findFirstByJourneyOrderByFiledAtDescIdDesc(String journey);

    /** The newest of those that the case goes by. */
    default Optional<Diagnosis> inForce(String journey) {
        return findByJourneyOrderByFiledAtAscIdAsc(journey).stream()
                .filter(Diagnosis::countsForCase)
                .reduce((earlier, later) -> later);
    }
}
