package eu.xport.financing.insurance;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All sums that were ever owed. */
interface Payments extends ListCrudRepository<Payment, Long> {

    List<Payment> findByContractOrderByDueOnAscNumberAsc(String contract);
}
