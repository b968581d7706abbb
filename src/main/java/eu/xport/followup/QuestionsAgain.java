package eu.xport.followup;

import eu.xport.company.Companies;
import eu.xport.company.Company;
import eu.xport.diagnosis.Questionnaire;
import eu.xport.diagnosis.SelfDiagnosis;
import eu.xport.engine.FieldFault;
import eu.xport.engine.FormField;
import eu.xport.engine.Submission;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions of the self-diagnosis, asked again in a meeting. */
@Component
class QuestionsAgain {

    private final SelfDiagnosis diagnosis;
    private final Journeys journeys;
    private final Companies companies;

    QuestionsAgain(SelfDiagnosis diagnosis, Journeys journeys, Companies companies) {
        this.diagnosis = diagnosis;
        this.journeys = journeys;
        this.companies = companies;
    }

    boolean asks(Submission submission, String key) {
        return Questionnaire.of(submission.form()).keys().contains(key);
    }

    /** Those that were left open: in a form that can hide them, only the room knows that they were due. */
    List<FieldFault> open(Submission submission) {
        return Questionnaire.of(submission.form()).questions().stream()
                .map(FormField::key)
                .filter(key -> submission.fields().text(key).isEmpty())
                .map(key -> FieldFault.of(key, "required"))
                .toList();
    }

    /** Files the answers; what the rules need to know of them and of the company. */
    Map<String, Object> file(JourneyNumber journey, Submission submission) {
        var company = companies.findById(journeys.of(journey).siren());
        var facts = new HashMap<>(diagnosis.file(journey.text(), submission).facts());
        facts.put("insurancePossible", company.filter(Company::mayBeInsured).isPresent());
        return facts;
    }
}
