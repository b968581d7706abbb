package eu.xport.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All visits that have not ended. */
interface Visits extends Repository<Visit, String> {

    @Modifying
    @Query("insert into access_visit (hash, journey, expires_at) values (:hash, :journey, :expiresAt)")
    void add(String hash, String journey, Instant expiresAt);

    @Query("select * from access_visit where hash = :hash and expires_at > :now")
    Optional<Visit> open(String hash, Instant now);

    @Modifying
    @Query("delete from access_visit where hash = :hash")
    void end(String hash);

    @Modifying
    @Query("delete from access_visit where expires_at < :now")
    void forgetOld(Instant now);
}
