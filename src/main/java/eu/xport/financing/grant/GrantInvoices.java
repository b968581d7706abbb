package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Paid invoices that count for grants: added to and read, never changed. */
interface GrantInvoices extends Repository<GrantInvoice, Long> {

    GrantInvoice save(GrantInvoice invoice);

    List<GrantInvoice> findByExportGrantOrderById(String grant);

    default Euro sum(String grant) {
        return findByExportGrantOrderById(grant).stream()
                .map(GrantInvoice::euro)
                .reduce(Euro.NOTHING, Euro::plus);
    }
}
