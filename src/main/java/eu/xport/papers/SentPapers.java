package eu.xport.papers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All that companies ever sent. */
interface SentPapers extends ListCrudRepository<Paper, Long> {

    List<Paper> findByRequestInOrderBySentAtDescIdDesc(Collection<Long> requests);

    default List<Paper> of(long request) {
        return findByRequestInOrderBySentAtDescIdDesc(List.of(request));
    }

    @Query("select paper.* from paper join paper_request on paper_request.id = paper.request"
            + " where paper.id = :id and paper_request.journey = :journey")
    Optional<Paper> of(long id, String journey);

    @Query("select kept_as from paper where kept_as is not null")
    Set<String> keptNames();

    @Modifying
    @Query("insert into paper_reading (paper, reader, read_at) values (:paper, :reader, :at)")
    void noteReading(long paper, String reader, Instant at);
}
