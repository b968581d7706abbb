package eu.xport.followup;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The results of all companies. */
interface Results extends ListCrudRepository<Result, Long> {

    List<Result> findByJourneyOrderByDeclaredAtDescIdDesc(String journey);

    /** What counts: a later milestone takes the place of an earlier one. */
    Optional<Result> findFirstByJourneyOrderByDeclaredAtDescIdDesc(String journey);
}
