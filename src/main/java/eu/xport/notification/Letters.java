package eu.xport.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All letters that were written. */
interface Letters extends ListCrudRepository<Letter, Long> {

    boolean existsByCause(String cause);

    /** What a reader has not been told yet, in the order in which it was written. */
    @Query("select * from letter where recipient = :recipient and timing = 'DIGEST' and digest is null "
            + "and sent_at is null order by id")
    List<Letter> waitingFor(String recipient);

    @Modifying
    @Query("update letter set digest = :digest where id in (:letters)")
    void gather(long digest, Collection<Long> letters);

    @Modifying
    @Query("update letter set facts = :facts where id = :id")
    void know(long id, String facts);

    /** A digest is sent with all that it tells. */
    @Modifying
    @Query("update letter set sent_at = :at, fault = null, failed_at = null where id = :id or digest = :id")
    void sent(long id, Instant at);
}
