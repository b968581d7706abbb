package eu.xport.financing.insurance;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All statements that were ever awaited. */
interface Statements extends ListCrudRepository<Statement, Long> {

    List<Statement> findByContractOrderByStatementYear(String contract);
}
