package eu.xport.roadmap;

import eu.xport.engine.Fields;
import eu.xport.resources.Service;
import eu.xport.resources.ServiceCatalogue;
import java.util.HashMap;
import java.util.Optional;

/**
 * Who prescribes, delivers and bills an action where its row leaves that open.
 *
 * @param ofTheCase the partner who looks after the company
 */
record LikelyPartners(ServiceCatalogue catalogue, Optional<String> ofTheCase) {

    /** Of several partners who deliver a service none is guessed. */
    Fields in(Fields row) {
        var completed = new HashMap<>(row.values());
        var deliverer = row.text("deliverer").or(() -> onlyOne(row));
        row.text("prescriber").or(() -> ofTheCase).ifPresent(partner -> completed.put("prescriber", partner));
        deliverer.ifPresent(partner -> completed.put("deliverer", partner));
        row.text("biller").or(() -> deliverer).ifPresent(partner -> completed.put("biller", partner));
        return new Fields(completed);
    }

    private Optional<String> onlyOne(Fields row) {
        return row.text("service")
                .flatMap(catalogue::find)
                .map(Service::deliverers)
                .filter(deliverers -> deliverers.size() == 1)
                .map(deliverers -> deliverers.get(0));
    }
}
