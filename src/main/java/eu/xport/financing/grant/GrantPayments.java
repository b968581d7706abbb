package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What was paid of grants: it is added to and read, never changed. */
interface GrantPayments extends Repository<GrantPayment, Long> {

    GrantPayment save(GrantPayment payment);

    List<GrantPayment> findByExportGrantOrderByPlace(String grant);

    /** Less what was given back. */
    default Euro paid(String grant) {
        return findByExportGrantOrderByPlace(grant).stream()
                .map(GrantPayment::euro)
                .reduce(Euro.NOTHING, Euro::plus);
    }
}
