package eu.xport.roadmap;

import eu.xport.company.Euro;
import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import eu.xport.organisation.Partner;
import eu.xport.resources.Service;
import eu.xport.resources.ServiceCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a form that names an action, held against the rules of a plan; every fault is noted, none is the last word.
 *
 * @param path where the row stands, such as {@code actions[1]}
 * @param former the action as it was planned, when the row changes one
 */
record ActionRow(
        String path,
        Fields fields,
        Horizon horizon,
        Optional<RoadmapAction> former,
        ServiceCatalogue catalogue,
        List<FieldFault> faults) {

    /** No service of the partners comes near; keeps a slip of the keyboard out of the figures. */
    private static final Euro MOST = new Euro(new BigDecimal("10000000"));

    private static final List<String> PARTNERS = List.of("prescriber", "deliverer", "biller");

    /** The action that the row describes; worth keeping only when no fault was noted. */
    RoadmapAction read() {
        checkService();
        PARTNERS.forEach(this::checkPartner);
        checkDays();
        return new RoadmapAction(
                former.map(RoadmapAction::actionId).orElse(null),
                need("service"),
                need("prescriber"),
                fields.text("deliverer").orElse(null),
                fields.text("biller").orElse(null),
                day("startsOn"),
                day("endsOn"),
                cost(),
                fields.text("note").orElse(null),
                Change.ADDED,
                null);
    }

    private void checkService() {
        var code = need("service");
        if (code == null
                || former.map(RoadmapAction::service).filter(code::equals).isPresent() && sameDeliverer()) {
            return;
        }
        catalogue.find(code).ifPresentOrElse(this::checkDeliverer, () -> note("service", "serviceUnknown"));
    }

    private boolean sameDeliverer() {
        return former.map(RoadmapAction::deliverer).equals(fields.text("deliverer"));
    }

    private void checkDeliverer(Service service) {
        if (fields.text("deliverer").isEmpty()) {
            note("deliverer", "delivererOneOf", service.code(), titles(service));
        }
        fields.text("deliverer")
                .filter(partner -> Partner.of(partner).isPresent())
                .filter(partner -> !service.deliverers().contains(partner))
                .ifPresent(partner -> note("deliverer", "delivererOf", service.code(), titles(service)));
    }

    private static String titles(Service service) {
        return String.join(
                ", ", service.deliverers().stream().map(Partner::titleOf).toList());
    }

    private void checkPartner(String key) {
        fields.text(key)
                .filter(partner -> Partner.of(partner).isEmpty())
                .ifPresent(partner -> note(key, "partnerUnknown"));
    }

    private void checkDays() {
        Stream.of("startsOn", "endsOn").forEach(key -> {
            var day = day(key);
            if (day != null && !horizon.contains(day)) {
                note(key, "within", horizon.from(), horizon.until());
            }
        });
        if (day("startsOn") != null && day("endsOn") != null && day("endsOn").isBefore(day("startsOn"))) {
            note("endsOn", "notBefore", day("startsOn"));
        }
    }

    /** Left empty, the price is to be quoted, unless the catalogue calls the service free. */
    private Euro cost() {
        var cost = fields.amount("cost").map(Euro::new);
        cost.filter(Euro::isNegative).ifPresent(price -> note("cost", "min", "0"));
        cost.filter(price -> price.compareTo(MOST) > 0)
                .ifPresent(price -> note("cost", "max", MOST.amount().toPlainString()));
        return cost.orElseGet(() -> service().filter(Service::isFree).isPresent() ? Euro.NOTHING : null);
    }

    private Optional<Service> service() {
        return fields.text("service").flatMap(catalogue::find);
    }

    private String need(String key) {
        return fields.text(key).orElseGet(() -> {
            note(key, "required");
            return null;
        });
    }

    private LocalDate day(String key) {
        return fields.date(key).orElseGet(() -> {
            note(key, "required");
            return null;
        });
    }

    private void note(String key, String reason, Object... details) {
        var fault = FieldFault.of(path + "." + key, reason, details);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
