package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.company.Siret;
import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The declaration of aid that an undertaking has got elsewhere, as rows of a form. */
@Component
class AidRows {

    private static final String LIST = "aids";
    private static final Set<String> KEYS = Set.of("aidSiren", "aidGrantedOn", "aidAmount", "aidAuthority", "aidKind");

    private final Grants grants;

    AidRows(Grants grants) {
        this.grants = grants;
    }

    static boolean asks(String key) {
        return RowFaults.asks(LIST, KEYS, key);
    }

    /** What the company declared last, in this application or in an earlier one. */
    List<Map<String, Object>> shown(Grant grant) {
        return grants
                .findFirstBySirenAndAppliedOnIsNotNullOrderByNumberDesc(grant.siren())
                .map(Grant::aids)
                .orElse(List.of())
                .stream()
                .map(AidRows::row)
                .toList();
    }

    List<Aid> read(Grant grant, Fields fields, LocalDate today, List<FieldFault> faults) {
        return RowFaults.read(LIST, fields, faults, row -> check(row, today), row -> aid(grant, row));
    }

    private static void check(RowFaults row, LocalDate today) {
        row.pastNeeded("aidGrantedOn", today);
        row.amount("aidAmount");
        row.needed("aidAuthority");
        row.needed("aidKind");
        if (row.row().text("aidSiren").filter(siren -> !Siret.isSiren(siren)).isPresent()) {
            row.note("aidSiren", "siren");
        }
    }

    private static Aid aid(Grant grant, Fields row) {
        return new Aid(
                row.text("aidSiren").orElse(grant.siren()),
                row.needDate("aidGrantedOn"),
                new Euro(row.amount("aidAmount").orElseThrow()).amount(),
                row.need("aidAuthority"),
                Aid.Kind.valueOf(row.need("aidKind")));
    }

    private static Map<String, Object> row(Aid aid) {
        var row = new HashMap<String, Object>();
        row.put("aidSiren", aid.siren());
        row.put("aidGrantedOn", aid.grantedOn().toString());
        row.put("aidAmount", aid.amount().toPlainString());
        row.put("aidAuthority", aid.authority());
        row.put("aidKind", aid.kind().name());
        return row;
    }
}
