package eu.xport.financing.grant;

import eu.xport.company.Siret;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Step;
import eu.xport.engine.Submission;
import eu.xport.engine.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A funding officer enters what a company applies with: costs, declared aid, and who belongs to its undertaking. */
@Component
class PrepareApplicationForm extends GrantForm {

    private static final String APPLIED = "appliedOn";
    private static final String LINKED = "linkedCompanies";

    private final CostRows costs;
    private final AidRows aids;
    private final Grants grants;
    private final Undertakings undertakings;
    private final Ceilings ceilings;
    private final GrantLines lines;
    private final Texts texts;

    PrepareApplicationForm(
            GrantDesk desk,
            CostRows costs,
            AidRows aids,
            Grants grants,
            Undertakings undertakings,
            Ceilings ceilings,
            GrantLines lines,
            Texts texts) {
        super("PrepareApplication", Set.of(APPLIED, LINKED), desk);
        this.costs = costs;
        this.aids = aids;
        this.grants = grants;
        this.undertakings = undertakings;
        this.ceilings = ceilings;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    public boolean asks(Submission submission, String key) {
        return super.asks(submission, key) || CostRows.asks(key) || AidRows.asks(key);
    }

    @Override
    Map<String, Object> shows(Grant grant, Step step) {
        var shown = new HashMap<String, Object>();
        shown.put("costKinds", costs.kinds(texts.staffLanguage()));
        shown.put("roadmapActions", costs.actions(grant, texts.staffLanguage()));
        shown.put(APPLIED, grant.appliedOn().orElseGet(desk::today).toString());
        shown.put("costs", costs.shown(grant));
        shown.put("aids", aids.shown(grant));
        shown.put(LINKED, String.join(" ", others(grant)));
        shown.put("meterLine", lines.meter(ceilings.on(desk.today(), grant)));
        return shown;
    }

    @Override
    Map<String, Object> takes(Grant grant, Submission submission) {
        var faults = new ArrayList<FieldFault>();
        var day = day(submission, APPLIED, desk.caseBegan(grant));
        var entered = costs.read(grant, submission.fields(), desk.today(), faults);
        var declared = aids.read(grant, submission.fields(), desk.today(), faults);
        var linked = linked(submission, faults);
        FormRefused.ifAny(faults);
        linked.addAll(declared.stream().map(Aid::siren).collect(Collectors.toSet()));
        join(grant, linked, submission);
        grant.appliesWith(day, entered, declared, desk.now());
        desk.save(
                grant,
                submission,
                "GRANT_APPLIED",
                Map.of(
                        APPLIED,
                        day,
                        "costs",
                        entered,
                        "declared",
                        declared,
                        "undertaking",
                        undertakings.membersWith(grant.siren())));
        return Map.of("papersFor", GrantPapers.purpose(grant));
    }

    /** The files of all companies that are one undertaking now, or were until now, tell of it. */
    private void join(Grant grant, Set<String> linked, Submission submission) {
        var before = new TreeSet<>(others(grant));
        undertakings.declare(grant.siren(), linked);
        var after = new TreeSet<>(others(grant));
        if (!before.equals(after)) {
            before.addAll(after);
            grants.newestOf(before)
                    .forEach(other -> desk.note(
                            other,
                            submission,
                            "UNDERTAKING_DECLARED",
                            Map.of(
                                    "declaredWith",
                                    grant.number(),
                                    "undertaking",
                                    undertakings.membersWith(other.siren()))));
        }
    }

    private List<String> others(Grant grant) {
        return undertakings.membersWith(grant.siren()).stream()
                .filter(siren -> !siren.equals(grant.siren()))
                .toList();
    }

    private static Set<String> linked(Submission submission, List<FieldFault> faults) {
        var linked = submission.fields().text(LINKED).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,;]+")))
                .collect(Collectors.toSet());
        if (!linked.stream().allMatch(Siret::isSiren)) {
            faults.add(FieldFault.of(LINKED, "siren"));
        }
        return linked;
    }
}
