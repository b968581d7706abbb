package eu.xport.contact;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The weeks of all experts who keep one. */
interface CallWeeks extends ListCrudRepository<CallWeek, String> {

    default CallWeek of(String expert) {
        return findById(expert).orElseGet(() -> CallWeek.of(expert));
    }

    /** Whoever books a call of the expert waits here for the one before. */
    @Query("select expert from call_week where expert = :expert for update")
    Optional<String> queue(String expert);
}
