package eu.xport.hotline;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All questions that companies ever asked. */
interface HotlineQuestions extends ListCrudRepository<HotlineQuestion, Long> {

    List<HotlineQuestion> findByJourneyOrderByAskedAtDescIdDesc(String journey);

    Optional<HotlineQuestion> findFirstByJourneyAndAnsweredAtNotNullOrderByAnsweredAtDescIdDesc(String journey);

    long countByJourneyAndAnsweredAtNull(String journey);
}
