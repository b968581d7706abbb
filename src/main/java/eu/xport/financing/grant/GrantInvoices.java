package eu.xport.financing.grant;

import eu.xport.company.Euro;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Paid invoices that count for grants: added to and read, never changed. */
interface GrantInvoices extends Repository<GrantInvoice, Long> {

    GrantInvoice save(GrantInvoice invoice);

    List<GrantInvoice> findByExportGrantOrderById(String grant);

    @Query("select i.* from grant_invoice i join export_grant g on g.number = i.export_grant where g.siren = :siren")
    List<GrantInvoice> ofCompany(String siren);

    default Euro sum(String grant) {
        return findByExportGrantOrderById(grant).stream()
                .map(GrantInvoice::euro)
                .reduce(Euro.NOTHING, Euro::plus);
    }
}
