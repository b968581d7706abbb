package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.company.Siret;
import eu.xport.engine.FieldFault;
import eu.xport.engine.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The declaration of aid that an undertaking has got elsewhere, as rows of a form. */
@Component
class AidRows {

    private static final String LIST = "aids";
    private static final BigDecimal MOST = new BigDecimal("10000000");
    private static final Set<String> KEYS = Set.of("aidSiren", "aidGrantedOn", "aidAmount", "aidAuthority", "aidKind");

    static boolean asks(String key) {
        return key.startsWith(LIST + ".") && KEYS.contains(key.substring(LIST.length() + 1));
    }

    List<Map<String, Object>> shown(Grant grant) {
        return grant.aids().stream().map(AidRows::row).toList();
    }

    List<Aid> read(Grant grant, Fields fields, LocalDate today, List<FieldFault> faults) {
        var aids = new ArrayList<Aid>();
        var rows = fields.rows(LIST);
        for (var place = 0; place < rows.size(); place++) {
            var row = new RowFaults(LIST + "[" + place + "]", rows.get(place), faults);
            row.pastNeeded("aidGrantedOn", today);
            row.amount("aidAmount", MOST);
            row.needed("aidAuthority");
            row.needed("aidKind");
            if (rows.get(place)
                    .text("aidSiren")
                    .filter(siren -> !Siret.isSiren(siren))
                    .isPresent()) {
                row.note("aidSiren", "siren");
            }
            if (row.isFine()) {
                aids.add(aid(grant, rows.get(place)));
            }
        }
        return aids;
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
