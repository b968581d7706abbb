package eu.xport.contact;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All calls that companies have chosen, by case. */
interface BookedCalls extends ListCrudRepository<BookedCall, String> {

    /** What an expert has before him. */
    @Query("select * from booked_call where expert = :expert and ends_at > :moment")
    List<BookedCall> ahead(String expert, Instant moment);
}
