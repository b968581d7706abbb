package eu.xport.financing.insurance;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All contracts that were ever applied for. */
interface Contracts extends ListCrudRepository<Contract, String> {

    List<Contract> findByJourneyOrderByNumber(String journey);

    /** Whichever case of the company it was that began the contract. */
    @Query("select exists(select 1 from insurance_contract c join journey j on j.number = c.journey"
            + " where j.siren = :siren and c.open_zone = :openZone)")
    boolean isTaken(String siren, String openZone);

    @Query("select nextval('insurance_contract_number')")
    long nextCount();
}
