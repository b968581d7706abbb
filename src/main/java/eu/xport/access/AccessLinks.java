package eu.xport.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All links that may still open something. */
interface AccessLinks extends Repository<AccessLink, String> {

    @Modifying
    @Query("insert into access_link (hash, journey, expires_at) values (:hash, :journey, :expiresAt)")
    void add(String hash, String journey, Instant expiresAt);

    @Query("select * from access_link where hash = :hash and used_at is null and expires_at > :now")
    Optional<AccessLink> open(String hash, Instant now);

    /** @return 1 for whoever comes first */
    @Modifying
    @Query("update access_link set used_at = :now where hash = :hash and used_at is null and expires_at > :now")
    int use(String hash, Instant now);

    @Modifying
    @Query("delete from access_link where expires_at < :now")
    void forgetOld(Instant now);
}
