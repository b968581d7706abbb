package eu.xport.portal.questions;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** What visitors go on with later. */
interface Drafts extends ListCrudRepository<Draft, Long> {

    Optional<Draft> findByTokenAndEndsAtAfter(String token, Instant now);

    Optional<Draft> findByToken(String token);

    @Modifying
    @Query("delete from draft where token = :token")
    void forget(String token);

    @Modifying
    @Query("delete from draft where ends_at <= :now")
    int forgetEnded(Instant now);
}
