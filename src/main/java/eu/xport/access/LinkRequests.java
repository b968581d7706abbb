package eu.xport.access;

import java.time.Instant;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** What was asked for within the last hours. */
interface LinkRequests extends ListCrudRepository<LinkRequest, Long> {

    @Query("select count(*) from link_request where address = :address and asked_at > :since and id <= :id")
    int soFar(String address, Instant since, long id);

    int countByAskedAtAfter(Instant since);

    @Modifying
    @Query("delete from link_request where asked_at < :before")
    void forgetOld(Instant before);
}
