package eu.xport.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All that companies were ever asked for. */
interface PaperRequests extends ListCrudRepository<PaperRequest, Long> {

    List<PaperRequest> findByJourneyOrderByAskedAtDescIdDesc(String journey);

    Optional<PaperRequest> findByIdAndJourney(long id, String journey);

    /** While one sends a paper, nobody else does. */
    @Query("select id from paper_request where id = :id for update")
    Optional<Long> holdStill(long id);

    /** While they are taken back, nobody sends a paper and nobody decides about one. */
    @Query("select id from paper_request where journey = :journey order by id for update")
    List<Long> holdAllStill(String journey);
}
