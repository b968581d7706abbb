package eu.xport.modelling.gate;

import static eu.xport.modelling.gate.HostileModels.CONTACT;
import static eu.xport.modelling.gate.HostileModels.DUE;
import static eu.xport.modelling.gate.HostileModels.END;
import static eu.xport.modelling.gate.HostileModels.JOURNEY;
import static eu.xport.modelling.gate.HostileModels.PROMISES;
import static eu.xport.modelling.gate.HostileModels.REASON;
import static eu.xport.modelling.gate.HostileModels.TASK;
import static eu.xport.modelling.gate.HostileModels.a;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that are none, parts that do not fit together, and promises that would be broken. */
final class HostileReleases {

    private HostileReleases() {}

    static Stream<Variation> all() {
        return Stream.of(files(), parts(), promises()).flatMap(some -> some);
    }

    private static Stream<Variation> files() {
        var xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                a("an entity from the machine")
                        .in(CONTACT, "<bpmn:definitions", xxe + "<bpmn:definitions")
                        .in(CONTACT, REASON, "&e;")
                        .refused("first-contact.bpmn declares a document type (DOCTYPE)"),
                a("an entity in a decision")
                        .in(PROMISES, "<definitions", xxe + "<definitions")
                        .refused("promises.dmn declares a document type"),
                a("entities within entities")
                        .in(
                                CONTACT,
                                "<bpmn:definitions",
                                "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><bpmn:definitions")
                        .refused("declares a document type"),
                a("another alphabet")
                        .with(
                                CONTACT,
                                Variation.Folder.text(CONTACT)
                                        .replace("UTF-8", "UTF-16")
                                        .getBytes(StandardCharsets.UTF_16))
                        .refused("first-contact.bpmn is not written in UTF-8"),
                a("half a file")
                        .with(CONTACT, Variation.Folder.text(CONTACT).substring(0, 5000))
                        .refused("first-contact.bpmn cannot be read as XML"),
                a("an element that BPMN does not know")
                        .before(CONTACT, END, "<bpmn:teleport id=\"X\" />")
                        .refused("first-contact.bpmn is not what the standard allows"),
                a("a file of a million characters")
                        .in(CONTACT, REASON, "x".repeat(1_000_000))
                        .refused("first-contact.bpmn is too large"),
                a("an empty file").with(CONTACT, "").refused("first-contact.bpmn cannot be read as XML"),
                a("a file above the folder")
                        .with("../evil.bpmn", Variation.Folder.text(CONTACT))
                        .refused("'../evil.bpmn' cannot be part of a release"),
                a("a file of the machine")
                        .with("/etc/evil.bpmn", Variation.Folder.text(CONTACT))
                        .refused("'/etc/evil.bpmn' cannot be part of a release"),
                a("a script file").with("evil.groovy", "1").refused("'evil.groovy' cannot be part of a release"),
                a("a script of a browser").with("evil.js", "1").refused("'evil.js' cannot be part of a release"),
                a("a compiled class").with("Evil.class", "1").refused("'Evil.class' cannot be part of a release"),
                a("a page").with("form.html", "<script>").refused("'form.html' cannot be part of a release"),
                a("a case model").with("case.cmmn", "<a/>").refused("'case.cmmn' cannot be part of a release"),
                a("a model under an ending of the engine's")
                        .with("evil.bpmn20.xml", "<a/>")
                        .refused("'evil.bpmn20.xml' cannot be part of a release"),
                a("other properties")
                        .with("application.properties", "a=b")
                        .refused("'application.properties' cannot be part of a release"),
                a("two processes in a file")
                        .in(
                                CONTACT,
                                "</bpmn:process>",
                                "</bpmn:process><bpmn:process id=\"Another\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\" />")
                        .refused("first-contact.bpmn holds 2 processes"),
                a("another id")
                        .in(CONTACT, "<bpmn:process id=\"FirstContact\"", "<bpmn:process id=\"FirstCall\"")
                        .french("FirstCall.name=Premier appel")
                        .refused("first-contact.bpmn no longer holds FirstContact"),
                a("a copy under another name")
                        .with("first-contact-copy.bpmn", Variation.Folder.text(CONTACT))
                        .refused("FirstContact stands in first-contact-copy.bpmn and in first-contact.bpmn"),
                a("a process that does not run")
                        .in(CONTACT, "isExecutable=\"true\"", "isExecutable=\"false\"")
                        .refused("first-contact.bpmn is not executable"),
                a("a history without end")
                        .in(CONTACT, "camunda:historyTimeToLive=\"P3650D\"", "")
                        .refused("does not say how long the history of its cases is kept"),
                a("a decision's history without end")
                        .in(PROMISES, "camunda:historyTimeToLive=\"P365D\"", "")
                        .refused("the decision Promises does not say how long its history is kept"));
    }

    private static Stream<Variation> parts() {
        return Stream.of(
                a("a missing form")
                        .in(CONTACT, TASK, "camunda:formRef=\"CallCompany\" camunda:formRefBinding=\"deployment\"")
                        .refused("the form 'CallCompany' of ContactCompany is missing"),
                a("a form that nothing takes")
                        .in(CONTACT, TASK, "camunda:formRef=\"SelfDiagnosis\" camunda:formRefBinding=\"deployment\"")
                        .refused("nothing in the application takes the form 'SelfDiagnosis' of ContactCompany"),
                a("a task without a form").in(CONTACT, TASK, "").refused("the task ContactCompany has no form"),
                a("a form of any release")
                        .in(CONTACT, TASK, "camunda:formRef=\"ContactCompany\" camunda:formRefBinding=\"latest\"")
                        .refused("ContactCompany does not stay with its form of the same release"),
                a("a decision of any release")
                        .in(JOURNEY, "camunda:decisionRefBinding=\"deployment\"", "")
                        .refused("AssessReadiness does not stay with its decision of the same release"),
                a("a process of any release")
                        .in(JOURNEY, "camunda:calledElementBinding=\"deployment\"", "")
                        .refused("ContactCompanyInTime does not stay with the process of the same release"),
                a("a missing process")
                        .in(JOURNEY, "calledElement=\"FirstContact\"", "calledElement=\"FirstCall\"")
                        .refused("the process 'FirstCall' that ContactCompanyInTime calls is missing"),
                a("a missing decision")
                        .in(JOURNEY, "camunda:decisionRef=\"ExportReadiness\"", "camunda:decisionRef=\"Readiness\"")
                        .refused("the decision 'Readiness' of AssessReadiness is missing"),
                a("a call without the case's number")
                        .in(JOURNEY, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "")
                        .refused("the call ContactCompanyInTime does not hand over the case's number"),
                a("a call that hands over everything")
                        .in(
                                JOURNEY,
                                "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                                "<camunda:in businessKey=\"#{execution.processBusinessKey}\" /><camunda:in variables=\"all\" />")
                        .refused("the call ContactCompanyInTime hands over all variables"),
                a("a group that does not exist")
                        .in(CONTACT, "camunda:candidateGroups=\"managers\"", "camunda:candidateGroups=\"managrs\"")
                        .refused("offered to the group 'managrs', which does not exist"));
    }

    private static Stream<Variation> promises() {
        return Stream.of(
                a("a longer deadline than promised")
                        .in(CONTACT, "'3 days'", "'4 days'")
                        .refused(
                                "first-contact.bpmn gives '4 days' for contactDue, but promises.dmn promises '3 days' in public (FIRST_CONTACT)"),
                a("a deadline in other days than promised")
                        .in(CONTACT, "'3 days'", "'3 working days'")
                        .refused(
                                "first-contact.bpmn gives '3 working days' for contactDue, but promises.dmn promises '3 days'"),
                a("a promise that the model does not keep")
                        .in(PROMISES, "\"3 days\"", "\"2 days\"")
                        .refused(
                                "first-contact.bpmn gives '3 days' for contactDue, but promises.dmn promises '2 days'"),
                a("a longer roadmap than promised")
                        .in(JOURNEY, "'15 days'", "'20 days'")
                        .refused(
                                "export-journey.bpmn gives '20 days' for roadmapDue, but promises.dmn promises '15 days'"),
                a("a promise about another deadline")
                        .in(PROMISES, "\"contactDue\"", "\"callDue\"")
                        .refused("No model sets the deadline callDue"),
                a("a promise that is gone")
                        .in(PROMISES, "<text>\"FIRST_CONTACT\"</text>", "<text>\"HOTLINE_ANSWER\"</text>")
                        .refused("promises.dmn no longer promises FIRST_CONTACT"),
                a("a deadline that nobody counts any more")
                        .in(CONTACT, DUE, "${roadmapDue}")
                        .refused("No model sets the deadline contactDue"));
    }
}
