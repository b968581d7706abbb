package eu.xport.modelling.gate;

import java.util.stream.Stream;

/** What an attacker, or a slip of the hand, makes of the project's models; each with the sentence that refuses it. */
final class HostileModels {

    static final String CONTACT = "first-contact.bpmn";
    static final String JOURNEY = "export-journey.bpmn";
    static final String DESIGN = "roadmap-design.bpmn";
    static final String FOLLOW_UP = "roadmap-follow-up.bpmn";
    static final String NOTE = "journey-note.bpmn";
    static final String LETTER = "send-letter.bpmn";
    static final String PROMISES = "promises.dmn";
    static final String READINESS = "export-readiness.dmn";
    static final String MATCHING = "expert-matching.dmn";
    static final String CATALOGUE = "service-catalogue.dmn";
    static final String CONTACT_FORM = "contact-company.form";
    static final String DIAGNOSIS_FORM = "self-diagnosis.form";

    static final String END = "<bpmn:endEvent id=\"ConversationHeld\"";
    static final String IO = "<camunda:inputOutput>";
    static final String DELEGATE = "camunda:delegateExpression=\"${writeLetter}\"";
    static final String CONDITION = "xsi:type=\"bpmn:tFormalExpression\">${contactOutcome == 'NOT_REACHED'}";
    static final String REASON = "The company could not be reached on several days.";
    static final String DUE = "${deadline.after(submittedAt, '3 days', clockStops)}";
    static final String REMINDER = "${deadline.reminder(contactDue, submittedAt)}";
    static final String TIMER = "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${contactDue}</bpmn:timeDate>";
    static final String TASK = "camunda:formRef=\"ContactCompany\" camunda:formRefBinding=\"deployment\"";
    static final String FIELDS = "\"components\": [";

    private HostileModels() {}

    static Stream<Variation> all() {
        return Stream.of(HostileProcesses.all(), HostileReleases.all(), HostileDecisions.all(), HostileForms.all())
                .flatMap(some -> some);
    }

    static Variation a(String name) {
        return Variation.of(name);
    }
}
