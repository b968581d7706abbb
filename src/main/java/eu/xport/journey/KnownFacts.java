package eu.xport.journey;

import eu.xport.company.Companies;
import eu.xport.diagnosis.Diagnoses;
import eu.xport.engine.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who the company is, who looks after it, and where its case stands. */
@Component
class KnownFacts implements CaseFacts {

    private final Companies companies;
    private final Diagnoses diagnoses;
    private final CaseExperts experts;
    private final Texts texts;

    KnownFacts(Companies companies, Diagnoses diagnoses, CaseExperts experts, Texts texts) {
        this.companies = companies;
        this.diagnoses = diagnoses;
        this.experts = experts;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Journey journey, Locale language) {
        var contact = companies.findById(journey.siren()).orElseThrow().contact();
        var facts = new HashMap<String, Object>();
        facts.put("journey", journey.number().text());
        facts.put("companyName", journey.companyName());
        facts.put("contactName", contact.name());
        facts.put("contactEmail", contact.email());
        facts.put("stageName", texts.nameOf(language, "stage", journey.stage().name()));
        journey.expert().map(this::nameOfWorker).ifPresent(name -> facts.put("entrustedName", name));
        journey.sector().ifPresent(sector -> facts.put("sectorName", texts.nameOf(language, "sector", sector)));
        journey.outcome().ifPresent(outcome -> facts.put("outcome", outcome.name()));
        diagnoses.inForce(journey.number().text()).ifPresent(diagnosis -> {
            facts.put("bandName", texts.nameOf(language, "band", diagnosis.readinessBand()));
            facts.put("profileName", texts.nameOf(language, "profile", diagnosis.exporterProfile()));
        });
        return facts;
    }

    /** For the staff: who works in the expert's place, or whose case it is. */
    private String nameOfWorker(String expert) {
        return experts.nameOf(experts.worker(expert).orElse(expert));
    }
}
