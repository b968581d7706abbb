package eu.xport.financing.insurance;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All contracts that were ever applied for. */
interface Contracts extends ListCrudRepository<Contract, String> {

    List<Contract> findByJourneyOrderByNumber(String journey);

    boolean existsByJourneyAndOpenZone(String journey, String openZone);

    @Query("select nextval('insurance_contract_number')")
    long nextCount();
}
