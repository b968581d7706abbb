package eu.xport.journey.portfolio;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All portfolios that were handed over, by number. */
interface HandOvers extends ListCrudRepository<HandedOver, String> {

    @Query("select nextval('hand_over_number')")
    long nextCount();
}
