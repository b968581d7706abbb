package eu.xport.modelling.gate;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What an attacker, or a slip of the hand, makes of the project's models; each with the sentence that refuses it. */
final class HostileModels {

    private static final String CONTACT = "first-contact.bpmn";
    private static final String JOURNEY = "export-journey.bpmn";
    private static final String DESIGN = "roadmap-design.bpmn";
    private static final String FOLLOW_UP = "roadmap-follow-up.bpmn";
    private static final String NOTE = "journey-note.bpmn";
    private static final String LETTER = "send-letter.bpmn";
    private static final String PROMISES = "promises.dmn";
    private static final String READINESS = "export-readiness.dmn";
    private static final String MATCHING = "expert-matching.dmn";
    private static final String CATALOGUE = "service-catalogue.dmn";
    private static final String CONTACT_FORM = "contact-company.form";
    private static final String DIAGNOSIS_FORM = "self-diagnosis.form";

    private static final String END = "<bpmn:endEvent id=\"ConversationHeld\"";
    private static final String IO = "<camunda:inputOutput>";
    private static final String DELEGATE = "camunda:delegateExpression=\"${writeLetter}\"";
    private static final String CONDITION = "xsi:type=\"bpmn:tFormalExpression\">${contactOutcome == 'NOT_REACHED'}";
    private static final String REASON = "The company could not be reached on several days.";
    private static final String DUE = "${deadline.after(submittedAt, '3 days', clockStops)}";
    private static final String REMINDER = "${deadline.reminder(contactDue, submittedAt)}";
    private static final String TIMER =
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${contactDue}</bpmn:timeDate>";
    private static final String TASK = "camunda:formRef=\"ContactCompany\" camunda:formRefBinding=\"deployment\"";
    private static final String FIELDS = "\"components\": [";

    private HostileModels() {}

    static Stream<Variation> all() {
        return Stream.of(
                        code(),
                        reach(),
                        expressions(),
                        lengths(),
                        files(),
                        parts(),
                        promises(),
                        decisions(),
                        forms(),
                        french())
                .flatMap(some -> some);
    }

    private static Variation a(String name) {
        return Variation.of(name);
    }

    private static Stream<Variation> code() {
        return Stream.of(
                a("a script task")
                        .before(
                                CONTACT,
                                END,
                                "<bpmn:scriptTask id=\"RunIt\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>")
                        .refused("first-contact.bpmn: RunIt holds a script"),
                a("a script listener")
                        .before(
                                CONTACT,
                                IO,
                                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>")
                        .refused("KeepContactPromise has a listener"),
                a("a script in an input parameter")
                        .in(CONTACT, DUE, "<camunda:script scriptFormat=\"groovy\">new Date()</camunda:script>")
                        .refused("KeepContactPromise holds a script"),
                a("a script as a condition")
                        .in(CONTACT, CONDITION, "language=\"groovy\" " + CONDITION)
                        .refused("Flow_CompanyReached_TriedOnThreeDays holds a script"),
                a("a condition from another file")
                        .in(CONTACT, CONDITION, "camunda:resource=\"deployment://evil.groovy\" " + CONDITION)
                        .refused("draws its content from another file"),
                a("a Java class")
                        .in(CONTACT, DELEGATE, "camunda:class=\"java.lang.Thread\"")
                        .refused("WriteNotReached names a Java class"),
                a("a Java class in an old vocabulary")
                        .in(
                                CONTACT,
                                "id=\"FirstContactDefinitions\"",
                                "xmlns:activiti=\"http://activiti.org/bpmn\" id=\"FirstContactDefinitions\"")
                        .in(CONTACT, DELEGATE, DELEGATE + " activiti:class=\"java.lang.Thread\"")
                        .refused(
                                "WriteNotReached uses a vocabulary that this application does not speak (http://activiti.org/bpmn)"),
                a("a listener in an old vocabulary")
                        .before(
                                CONTACT,
                                IO,
                                "<executionListener xmlns=\"http://activiti.org/bpmn\" event=\"start\" class=\"Evil\"/>")
                        .refused("KeepContactPromise uses a vocabulary that this application does not speak"),
                a("an expression for its effect")
                        .in(CONTACT, DELEGATE, "camunda:expression=\"${closeCase.execute(execution)}\"")
                        .refused("WriteNotReached calculates an expression for its effect"),
                a("work for a program outside")
                        .in(CONTACT, DELEGATE, "camunda:type=\"external\" camunda:topic=\"steal\"")
                        .refused("WriteNotReached is work for a program outside (camunda:type)"),
                a("a connector")
                        .before(
                                CONTACT,
                                "<camunda:inputOutput>\n              <camunda:inputParameter name=\"letter\">NOT_REACHED",
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>")
                        .refused("WriteNotReached calls a connector"),
                a("a class as task listener")
                        .before(
                                CONTACT,
                                IO + "\n              <camunda:inputParameter name=\"appointmentLasts\"",
                                "<camunda:taskListener event=\"create\" class=\"java.lang.Thread\" />")
                        .refused("ContactCompany has a listener"),
                a("a bean as task listener")
                        .before(
                                CONTACT,
                                IO + "\n              <camunda:inputParameter name=\"appointmentLasts\"",
                                "<camunda:taskListener event=\"complete\" delegateExpression=\"${closeCase}\" />")
                        .refused("ContactCompany has a listener"),
                a("an expression as listener")
                        .before(
                                CONTACT,
                                IO,
                                "<camunda:executionListener event=\"end\" expression=\"${closeCase.execute(execution)}\" />")
                        .refused("KeepContactPromise has a listener"),
                a("a field that is injected")
                        .before(CONTACT, IO, "<camunda:field name=\"command\" stringValue=\"rm\" />")
                        .refused("KeepContactPromise sets a field of a Java object"),
                a("a form by its address")
                        .in(CONTACT, TASK, TASK + " camunda:formKey=\"embedded:app:forms/evil.html\"")
                        .refused("ContactCompany opens a form by its address"),
                a("a form in the model")
                        .before(
                                CONTACT,
                                IO + "\n              <camunda:inputParameter name=\"appointmentLasts\"",
                                "<camunda:formData><camunda:formField id=\"a\" type=\"string\" /></camunda:formData>")
                        .refused("ContactCompany holds its form in the model"),
                a("a form handler of one's own")
                        .in(CONTACT, TASK, TASK + " camunda:formHandlerClass=\"Evil\"")
                        .refused("ContactCompany uses camunda:formHandlerClass"),
                a("a class that maps variables")
                        .in(
                                JOURNEY,
                                "camunda:calledElementBinding=\"deployment\"",
                                "camunda:calledElementBinding=\"deployment\" camunda:variableMappingClass=\"Evil\"")
                        .refused("ContactCompanyInTime uses camunda:variableMappingClass"),
                a("a bean behind an event")
                        .in(
                                LETTER,
                                "<bpmn:messageEventDefinition",
                                "<bpmn:messageEventDefinition camunda:delegateExpression=\"${closeCase}\"")
                        .refused("LetterWritten does work that nobody sees"),
                a("single people as candidates")
                        .in(CONTACT, "camunda:candidateGroups=\"managers\"", "camunda:candidateUsers=\"demo\"")
                        .refused("ReassignContact is offered to single people"));
    }

    private static Stream<Variation> reach() {
        return Stream.of(
                a("a command by reflection")
                        .in(
                                CONTACT,
                                REASON,
                                "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}")
                        .refused("calls a function of something that is no bean"),
                a("a class of a text").in(CONTACT, REASON, "${''.class}").refused("reaches for '.class'"),
                a("a class in brackets")
                        .in(CONTACT, REASON, "${companyName['class']}")
                        .refused("looks into a value with brackets"),
                a("a function in brackets")
                        .in(CONTACT, REASON, "${companyName['getClass']()}")
                        .refused("calls a function of something that is no bean"),
                a("the application's context")
                        .in(CONTACT, REASON, "${applicationContext.getBean('dataSource')}")
                        .refused("calls a function of 'applicationContext', which is no bean"),
                a("the engine's services")
                        .in(CONTACT, REASON, "${execution.processEngineServices.identityService}")
                        .refused("reaches for '.identityService'"),
                a("the engine")
                        .in(CONTACT, REASON, "${execution.processEngine}")
                        .refused("reaches for '.processEngine'"),
                a("a function of the execution")
                        .in(CONTACT, REASON, "${execution.setVariable('partner', 'x')}")
                        .refused("calls a function of 'execution', which is no bean"),
                a("a type of Spring")
                        .in(CONTACT, REASON, "${T(java.lang.Runtime).getRuntime().exec('id')}")
                        .refused("calls a function of something that is no bean"),
                a("the machine's properties")
                        .in(CONTACT, REASON, "#{systemProperties['user.home']}")
                        .refused("looks into a value with brackets"),
                a("a bean of the data source in a label")
                        .in(CONTACT, "name=\"Contact the company\"", "name=\"Contact ${dataSource}\"")
                        .refused("asks for 'dataSource'"),
                a("an expression in the documentation")
                        .in(
                                CONTACT,
                                "<bpmn:documentation>The expert calls",
                                "<bpmn:documentation>${processEngine.name} calls")
                        .refused("reaches for '.name'"),
                a("an expression in the name of a message")
                        .in(
                                CONTACT,
                                "<bpmn:message id=\"Message_CompanyAnswered\" name=\"",
                                "<bpmn:message id=\"Message_CompanyAnswered\" name=\"${identityService}")
                        .refused("asks for 'identityService'"),
                a("an expression around a comment")
                        .in(CONTACT, REASON, "$<!-- -->{environment}")
                        .refused("asks for 'environment'"),
                a("an expression in characters by number")
                        .in(CONTACT, REASON, "&#36;&#123;environment}")
                        .refused("asks for 'environment'"),
                a("an expression in a CDATA section")
                        .in(CONTACT, REASON, "<![CDATA[${environment}]]>")
                        .refused("asks for 'environment'"),
                a("an expression in a list")
                        .in(
                                CONTACT,
                                REASON,
                                "<camunda:list><camunda:value>${environment}</camunda:value></camunda:list>")
                        .refused("asks for 'environment'"),
                a("an expression within another")
                        .in(
                                CONTACT,
                                "dueBy(execution.processBusinessKey, contactDue)",
                                "dueBy(execution.processBusinessKey, contactDue.getClass())")
                        .refused("calls a function of 'contactDue', which is no bean"),
                a("an expression in the retries")
                        .before(
                                CONTACT,
                                IO,
                                "<camunda:failedJobRetryTimeCycle>${environment}</camunda:failedJobRetryTimeCycle>")
                        .refused("asks for 'environment'"),
                a("a function of every object")
                        .in(CONTACT, REASON, "${deadline.notifyAll()}")
                        .refused("calls 'deadline.notifyAll', which does not exist"),
                a("the class of a bean")
                        .in(CONTACT, REASON, "${deadline.getClass()}")
                        .refused("calls 'deadline.getClass', which does not exist"));
    }

    private static Stream<Variation> expressions() {
        return Stream.of(
                a("a function of the engine")
                        .in(CONTACT, REASON, "${currentUser()}")
                        .refused("uses the function currentUser()"),
                a("today without the calendar")
                        .in(CONTACT, DUE, "${dateTime().plusDays(3).toDate()}")
                        .refused("calls a function of something that is no bean"),
                a("a function of a text")
                        .in(CONTACT, REASON, "${companyName.toUpperCase()}")
                        .refused("calls a function of 'companyName'"),
                a("a misspelt variable")
                        .in(CONTACT, "camunda:dueDate=\"${contactDue}\"", "camunda:dueDate=\"${contactDeu}\"")
                        .refused("asks for 'contactDeu', which is neither a variable of a case nor a bean"),
                a("a misspelt variable in a condition")
                        .in(CONTACT, "${contactOutcome == 'NOT_REACHED'}", "${contactOutcom == 'NOT_REACHED'}")
                        .refused("asks for 'contactOutcom'"),
                a("a misspelt variable that is handed over")
                        .in(JOURNEY, "source=\"roadmapDue\"", "source=\"roadmapDeu\"")
                        .refused("export-journey.bpmn hands over the variable 'roadmapDeu', which no case has"),
                a("an expression without its end")
                        .in(CONTACT, "camunda:dueDate=\"${contactDue}\"", "camunda:dueDate=\"${contactDue\"")
                        .refused("cannot be read"),
                a("elements nested without an end")
                        .with(CONTACT, "<?xml version=\"1.0\"?>" + "<a>".repeat(1000) + "</a>".repeat(1000))
                        .refused("first-contact.bpmn cannot be read as XML"),
                a("an expression nested without an end")
                        .in(
                                CONTACT,
                                "${attemptDays &gt;= 3}",
                                "${" + "(".repeat(20_000) + "attemptDays" + ")".repeat(20_000) + " &gt;= 3}")
                        .refused("cannot be read"),
                a("an expression with one equal sign")
                        .in(CONTACT, "${contactOutcome == 'NOT_REACHED'}", "${contactOutcome = 'NOT_REACHED'}")
                        .refused("cannot be read"),
                a("a misspelt bean")
                        .in(CONTACT, DELEGATE, "camunda:delegateExpression=\"${wirteLetter}\"")
                        .refused("asks for 'wirteLetter'"),
                a("a bean that takes no work")
                        .in(CONTACT, DELEGATE, "camunda:delegateExpression=\"${deadline}\"")
                        .refused("WriteNotReached hands its work to '${deadline}', which is no bean that takes work"),
                a("a bean without braces")
                        .in(CONTACT, DELEGATE, "camunda:delegateExpression=\"writeLetter\"")
                        .refused("WriteNotReached hands its work to 'writeLetter'"),
                a("a way back without anybody")
                        .in(NOTE, "targetRef=\"NoteKept\"", "targetRef=\"NoteKind\"")
                        .refused("leads back to it without waiting for anybody"),
                a("a letter written a million times")
                        .before(
                                CONTACT,
                                "</bpmn:sendTask>",
                                "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">1000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>")
                        .refused("is done '1000000' times: write a number up to 100"),
                a("a step that does nothing")
                        .in(CONTACT, DELEGATE, "")
                        .refused("WriteNotReached names no bean that does the work"),
                a("a function that does not exist")
                        .in(CONTACT, "caseExpert.reserve(", "caseExpert.steal(")
                        .refused("calls 'caseExpert.steal', which does not exist"),
                a("too few values")
                        .in(CONTACT, "${caseExpert.of(execution.processBusinessKey)}", "${caseExpert.of()}")
                        .refused("calls 'caseExpert.of' with 0 values, which takes"),
                a("too many values")
                        .in(CONTACT, DUE, "${deadline.after(submittedAt, '3 days', clockStops, 1)}")
                        .refused("calls 'deadline.after' with 4 values, which takes 2 or 3"),
                a("a length in the place of a date")
                        .in(CONTACT, REMINDER, "${deadline.reminder(contactDue, '2 working days')}")
                        .refused(
                                "calls 'deadline.reminder' with '2 working days' as value 2, which takes something else there"),
                a("a number in the place of a date")
                        .in(CONTACT, REMINDER, "${deadline.reminder(contactDue, 2)}")
                        .refused("calls 'deadline.reminder' with 2 as value 2, which takes something else there"),
                a("a misspelt length of a reminder")
                        .in(CONTACT, REMINDER, "${deadline.reminder(contactDue, submittedAt, '2 workdays')}")
                        .refused("sets no deadline: '2 workdays' is not a length"),
                a("a timer that reads a person")
                        .in(CONTACT, REMINDER, "${caseExpert.of(execution.processBusinessKey)}")
                        .refused("is no date, and a date is waited for"),
                a("a timer that reads a name")
                        .in(CONTACT, REMINDER, "${companyName}")
                        .refused("is no date, and a date is waited for"),
                a("a task that is due at a partner")
                        .in(CONTACT, "camunda:dueDate=\"${contactDue}\"", "camunda:dueDate=\"${partner}\"")
                        .refused("is no date, and a date is waited for"),
                a("a partner in the place of a date")
                        .in(CONTACT, REMINDER, "${deadline.reminder(partner, submittedAt)}")
                        .refused(
                                "calls 'deadline.reminder' with partner as value 1, which takes something else there"));
    }

    private static String route(String id, String sector) {
        return ("<rule id=\"%1$s\"><description>Digital firms.</description><inputEntry id=\"%1$s_1\"><text></text></inputEntry>"
                        + "<inputEntry id=\"%1$s_2\"><text>%2$s</text></inputEntry><inputEntry id=\"%1$s_3\"><text></text></inputEntry>"
                        + "<outputEntry id=\"%1$s_4\"><text>\"business-france\"</text></outputEntry></rule>")
                .formatted(id, sector);
    }

    private static Stream<Variation> lengths() {
        return Stream.of(
                a("a misspelt length")
                        .in(CONTACT, "'3 days'", "'3 dayz'")
                        .refused("sets no deadline: '3 dayz' is not a length"),
                a("a length in words")
                        .in(CONTACT, "'3 days'", "'three days'")
                        .refused("sets no deadline: 'three days' is not a length"),
                a("no days").in(CONTACT, "'3 days'", "'0 days'").refused("sets no deadline: '0 days'"),
                a("one and many mixed")
                        .in(CONTACT, "'3 days'", "'3 day'")
                        .refused("sets no deadline: '3 day' mixes one and many"),
                a("a length that is too long")
                        .in(CONTACT, "'10 working days'", "'401 working days'")
                        .refused("sets no deadline"),
                a("a length without its blank")
                        .in(DESIGN, "'5 working days'", "'5 workingdays'")
                        .refused("sets no deadline"),
                a("a timer with a duration")
                        .in(
                                CONTACT,
                                TIMER,
                                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT72H</bpmn:timeDuration>")
                        .refused("the timer ContactOverdue does not read a date"),
                a("a timer that repeats")
                        .in(
                                CONTACT,
                                TIMER,
                                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/PT1H</bpmn:timeCycle>")
                        .refused("the timer ContactOverdue does not read a date"),
                a("a timer with a fixed date")
                        .in(
                                CONTACT,
                                TIMER,
                                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">2026-01-01T00:00:00</bpmn:timeDate>")
                        .refused("the timer ContactOverdue does not read a date"),
                a("an hour that no clock shows")
                        .in(LETTER, "'09:15'", "'25:15'")
                        .refused("names no hour of the day"),
                a("an appointment that lasts an hour")
                        .in(CONTACT, "60 minutes", "an hour")
                        .refused("appointmentLasts of ContactCompany is 'an hour'"),
                a("a meeting at ten").in(FOLLOW_UP, ">10:00<", ">ten<").refused("meetingHour of"),
                a("months in words").in(FOLLOW_UP, "6, 12, 24", "six, twelve").refused("questionsAfterMonths of"),
                a("a task that opens business days before")
                        .in(FOLLOW_UP, ">10 working days<", ">10 business days<")
                        .refused("opensBefore of"),
                a("a letter to a neighbour")
                        .in(CONTACT, ">COMPANY<", ">NEIGHBOUR<")
                        .refused("reader of WriteNotReached is 'NEIGHBOUR'"),
                a("a letter that nobody has written")
                        .in(CONTACT, ">CONTACT_REMINDER<", ">RANSOM_NOTE<")
                        .refused("there is no letter 'RANSOM_NOTE', which RemindExpertOfContact sends"),
                a("a letter from another folder")
                        .in(CONTACT, ">CONTACT_REMINDER<", ">../STYLE<")
                        .refused("there is no letter '../STYLE'"),
                a("retries without end")
                        .in(LETTER, "PT1M,PT10M", "R100000/PT1S,PT1M,PT10M")
                        .refused("the retries of PostLetter are 'R100000/PT1S"),
                a("a letter that is sent at some time")
                        .in(CONTACT, ">DIGEST<", ">LATER<")
                        .refused("timing of RemindExpertOfContact is 'LATER'"));
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

    private static Stream<Variation> decisions() {
        var cell = "<text>\"REGULAR\"</text>";
        return Stream.of(
                a("a decision in the language of processes")
                        .in(
                                MATCHING,
                                "<inputEntry id=\"MarketsAbroad_exporterProfile\">",
                                "<inputEntry id=\"MarketsAbroad_exporterProfile\" expressionLanguage=\"juel\">")
                        .refused("MarketsAbroad_exporterProfile speaks 'juel'"),
                a("a decision in a script")
                        .in(
                                MATCHING,
                                "<inputExpression id=\"ExpertMatching_sector_expression\"",
                                "<inputExpression expressionLanguage=\"javascript\" id=\"ExpertMatching_sector_expression\"")
                        .refused("ExpertMatching_sector_expression speaks 'javascript'"),
                a("a service of a partner that is none")
                        .in(CATALOGUE, "\"ad-normandie cci-normandie\"", "\"cci\"")
                        .refused("\"DIAG-X\" is delivered by 'cci', which is no group of a partner"),
                a("a service that is there twice")
                        .in(CATALOGUE, "<text>\"DIAG-X\"</text>", "<text>\"VIE\"</text>")
                        .refused("ServiceCatalogue offers \"VIE\" twice on the same days"),
                a("a dimension that no rule counts")
                        .in(DIAGNOSIS_FORM, "\"dimension\": \"DIGITAL\"", "\"dimension\": \"DIGITALE\"")
                        .refused("has the property dimension with the value 'DIGITALE', for which no decision asks"),
                a("a fact that no rule asks for")
                        .in(DIAGNOSIS_FORM, "\"asks\": \"exportExperience\"", "\"asks\": \"experience\"")
                        .refused("has the property asks with the value 'experience'"),
                a("the catalogue of the models in the place of that of the forms")
                        .with("texts_fr.properties", "ActionDelivery.DeliverAction=Réaliser l’action\n")
                        .refused("send the one of the folder forms"),
                a("a row below the one for all")
                        .before(MATCHING, "    </decisionTable>", route("DigitalLast", "\"ICT\""))
                        .refused("row 7 of ExpertMatching is never reached, for row 6 above it takes every case"),
                a("a sector that no table answers")
                        .before(MATCHING, "<rule id=\"FirstSteps\">", route("DigitalFirst", "\"DIGITAL\""))
                        .refused(
                                "ExpertMatching asks for the sector 'DIGITAL', which no case has: it is one of AGRO_FOOD"),
                a("a model in a script")
                        .in(MATCHING, "<definitions ", "<definitions expressionLanguage=\"groovy\" ")
                        .refused("speaks 'groovy'"),
                a("a script under the name of FEEL")
                        .in(
                                MATCHING,
                                "<inputExpression id=\"ExpertMatching_sector_expression\"",
                                "<inputExpression expressionLanguage=\"http://www.omg.org/spec/DMN/../../groovy\" id=\"ExpertMatching_sector_expression\"")
                        .refused("ExpertMatching_sector_expression speaks 'http://www.omg.org/spec/DMN/../../groovy'"),
                a("another way of writing")
                        .with(CONTACT, "<?xml version=\"1.0\" encoding=\"UTF-7\"?><definitions/>")
                        .refused("first-contact.bpmn cannot be read as XML"),
                a("a function of Java in FEEL")
                        .in(
                                MATCHING,
                                cell,
                                "<text>function(x) external { java: { class: \"java.lang.Runtime\", method signature: \"getRuntime()\" } }</text>")
                        .refused("MarketsAbroad_exporterProfile holds code"),
                a("a function in FEEL")
                        .in(READINESS, "string join(get or else(gap, []), \" \")", "(function(x) x)(1)")
                        .refused("GapCodes_expression holds code"),
                a("a loop in a cell")
                        .in(MATCHING, cell, "<text>sum(for i in 1..1000000000 return i) &gt; 3</text>")
                        .refused("MarketsAbroad_exporterProfile repeats itself"),
                a("a loop in an answer")
                        .in(
                                MATCHING,
                                "<text>\"ad-normandie\"</text>",
                                "<text>string join(for i in 1..100000000 return \"a\")</text>")
                        .refused("repeats itself"),
                a("a power without an end")
                        .in(MATCHING, cell, "<text>string(10 ** 1000000000)</text>")
                        .refused("repeats itself"),
                a("a number of a milliard digits")
                        .in(MATCHING, cell, "<text>string(decimal(1, 1000000000))</text>")
                        .refused("calls 'decimal', which decisions have no use for"),
                a("a pattern that tries for ever")
                        .in(MATCHING, cell, "<text>matches(?, \"(a+)+$\")</text>")
                        .refused("looks for a pattern with groups"),
                a("a cell nested without an end")
                        .in(MATCHING, cell, "<text>" + "(".repeat(500) + "1" + ")".repeat(500) + "</text>")
                        .refused("is nested deeper than 20 brackets"),
                a("an expression of processes in a cell")
                        .in(MATCHING, cell, "<text>${applicationContext}</text>")
                        .refused("MarketsAbroad_exporterProfile holds code"),
                a("business knowledge")
                        .in(
                                MATCHING,
                                "<inputData id=\"sector\"",
                                "<businessKnowledgeModel id=\"K\" name=\"K\" /><inputData id=\"sector\"")
                        .refused("it holds a businessKnowledgeModel"),
                a("a context")
                        .in(
                                READINESS,
                                "<literalExpression id=\"GapCodes_expression\">\n      <text>string join(get or else(gap, []), \" \")</text>\n    </literalExpression>",
                                "<context id=\"GapCodes_expression\" />")
                        .refused("it holds a context"),
                a("a cell that is no FEEL")
                        .in(MATCHING, cell, "<text>\"REGULAR\" or or</text>")
                        .refused("MarketsAbroad_exporterProfile cannot be read"),
                a("a misspelt input")
                        .in(MATCHING, "<text>department</text>", "<text>departement</text>")
                        .refused("it asks for 'departement', which is no input data"),
                a("a hole between two bands")
                        .in(READINESS, "[40..65)", "[45..65)")
                        .refused("ExportReadiness has no rule for Readiness index (0 to 100) = "),
                a("two bands that overlap")
                        .in(READINESS, "&lt; 40", "&lt; 45")
                        .refused("ExportReadiness has more than one rule for Readiness index (0 to 100) = "),
                a("a hole at the upper end")
                        .in(READINESS, "&gt;= 85", "&gt; 85")
                        .refused("ExportReadiness has no rule for Readiness index (0 to 100) = 85"),
                a("an answer of question 7 without a profile")
                        .in(READINESS, "<text>1, 2</text>", "<text>2</text>")
                        .refused("ExporterProfile has no rule for Export experience"),
                a("companies that no partner takes")
                        .in(
                                MATCHING,
                                "<inputEntry id=\"NobodyLeftOut_exporterProfile\">\n          <text></text>",
                                "<inputEntry id=\"NobodyLeftOut_exporterProfile\">\n          <text>\"NEW\"</text>")
                        .refused("ExpertMatching has no rule for"),
                a("a partner that is none")
                        .in(
                                MATCHING,
                                "<text>\"business-france\"</text>\n        </outputEntry>",
                                "<text>\"bpifrance\"</text>\n        </outputEntry>")
                        .refused(
                                "the rule MarketsAbroad of ExpertMatching answers \"bpifrance\", which is not among the answers"),
                a("an answer by another name")
                        .in(MATCHING, "name=\"partner\"", "name=\"organisation\"")
                        .refused("ExpertMatching no longer answers 'partner'"));
    }

    private static Stream<Variation> forms() {
        return Stream.of(
                field("a field for files", "\"type\": \"filepicker\", \"label\": \"Trade fair\"")
                        .refused("Tasklist does not show the field stand, which is a 'filepicker'"),
                field("a preview of documents", "\"type\": \"documentPreview\", \"label\": \"Trade fair\"")
                        .refused("which is a 'documentPreview'"),
                field("a piece of a page", "\"type\": \"html\", \"label\": \"Trade fair\", \"content\": \"<script>\"")
                        .refused("which is a 'html'"),
                field("a frame", "\"type\": \"iframe\", \"label\": \"Trade fair\", \"url\": \"https://evil.example\"")
                        .refused("which is a 'iframe'"),
                field(
                                "a picture from elsewhere",
                                "\"type\": \"image\", \"label\": \"Trade fair\", \"source\": \"https://evil.example\"")
                        .refused("which is a 'image'"),
                field("text with links", "\"type\": \"text\", \"label\": \"Trade fair\"")
                        .refused("which is a 'text'"),
                field("a field that calculates", "\"type\": \"expression\", \"label\": \"Trade fair\"")
                        .refused("which is a 'expression'"),
                field("a text without a limit", "\"type\": \"textfield\", \"label\": \"Trade fair\"")
                        .refused("the field stand has no limit"),
                field(
                                "a pattern that is none",
                                "\"type\": \"textfield\", \"label\": \"Trade fair\", \"validate\": {\"maxLength\": 9, \"pattern\": \"^(a$\"}")
                        .refused("the pattern of stand cannot be read"),
                field(
                                "a pattern of a part",
                                "\"type\": \"textfield\", \"label\": \"Trade fair\", \"validate\": {\"maxLength\": 9, \"pattern\": \"a+\"}")
                        .refused("the pattern of stand speaks of a part"),
                field(
                                "choices from anywhere",
                                "\"type\": \"select\", \"label\": \"Trade fair\", \"valuesExpression\": \"=everything\"")
                        .refused("the choices of stand come from nowhere"),
                field(
                                "one choice",
                                "\"type\": \"radio\", \"label\": \"Trade fair\", \"values\": [{\"label\": \"Trade fair\", \"value\": \"name\"}]")
                        .refused("the field stand needs at least two choices"),
                field(
                                "a condition on what nobody asks",
                                "\"type\": \"number\", \"label\": \"Trade fair\", \"conditional\": {\"hide\": \"=contactOutcom = null\"}")
                        .refused("the condition of stand asks for 'contactOutcom'"),
                field("a disabled field", "\"type\": \"number\", \"label\": \"Trade fair\", \"disabled\": true")
                        .refused("the field stand is disabled"),
                field("a button", "\"type\": \"button\", \"action\": \"submit\", \"label\": \"Trade fair\"")
                        .refused("a form with a list has one button that submits"),
                a("a list on the public page")
                        .in(
                                DIAGNOSIS_FORM,
                                FIELDS,
                                FIELDS
                                        + "{\"type\": \"dynamiclist\", \"id\": \"Stands\", \"path\": \"stands\", \"disableCollapse\": true, \"components\": []},"
                                        + "{\"type\": \"button\", \"id\": \"Send\", \"action\": \"submit\"},")
                        .refused(
                                "self-diagnosis.form: the public page does not show the field stands, which is a dynamiclist"),
                a("a newer version of forms")
                        .in(CONTACT_FORM, "\"schemaVersion\": 16", "\"schemaVersion\": 18")
                        .refused("it is made for another version of Tasklist"),
                a("a form for the cloud")
                        .in(CONTACT_FORM, "Camunda Platform", "Camunda Cloud")
                        .refused("it is made for another version of Tasklist"),
                a("half a form")
                        .with(CONTACT_FORM, "{\"components\": [")
                        .refused("contact-company.form cannot be read"),
                a("a key twice")
                        .in(CONTACT_FORM, "\"id\": \"ContactCompany\"", "\"id\": \"Evil\", \"id\": \"ContactCompany\"")
                        .refused("contact-company.form cannot be read"),
                a("a form that is a list").with(CONTACT_FORM, "[]").refused("contact-company.form is not a form"),
                a("a field twice")
                        .in(
                                CONTACT_FORM,
                                "\"id\": \"Field_contactNotes\",\n          \"key\": \"contactNotes\"",
                                "\"id\": \"Field_contactNotes\",\n          \"key\": \"contactOutcome\"")
                        .refused("the field contactOutcome is there twice"),
                a("a field by another name")
                        .in(CONTACT_FORM, "\"key\": \"contactOutcome\"", "\"key\": \"outcome\"")
                        .refused("contact-company.form no longer asks for contactOutcome"),
                a("a value by another name")
                        .in(CONTACT_FORM, "\"value\": \"NOT_REACHED\"", "\"value\": \"NOBODY\"")
                        .refused("contact-company.form no longer offers NOT_REACHED in contactOutcome"),
                a("a question less")
                        .in(DIAGNOSIS_FORM, "\"key\": \"q7\"", "\"key\": \"q13\"")
                        .refused("self-diagnosis.form no longer asks for q7"),
                a("another id of a form")
                        .in(CONTACT_FORM, "\"id\": \"ContactCompany\"", "\"id\": \"CallCompany\"")
                        .refused("contact-company.form no longer holds ContactCompany"));
    }

    /** A field that is added to the contact form, with its French words. */
    private static Variation field(String name, String properties) {
        return a(name).in(CONTACT_FORM, FIELDS, FIELDS + "{\"id\": \"Stand\", \"key\": \"stand\", " + properties + "},")
                .french("ContactCompany.stand.label=Salon", "ContactCompany.stand.name=Salon");
    }

    private static Stream<Variation> french() {
        return Stream.of(
                a("a pattern that repeats repetitions")
                        .in(CONTACT_FORM, "\"maxLength\": 200", "\"maxLength\": 200, \"pattern\": \"^([a-z]+.)+x$\"")
                        .refused("repeats what repeats, or looks back"),
                a("a pattern that looks back")
                        .in(CONTACT_FORM, "\"maxLength\": 200", "\"maxLength\": 200, \"pattern\": \"^([a-z])x\\\\1$\"")
                        .refused("repeats what repeats, or looks back"),
                a("a line that nothing fills")
                        .in(
                                CONTACT_FORM,
                                FIELDS,
                                FIELDS
                                        + "{\"type\": \"textarea\", \"id\": \"Siret\", \"key\": \"siretLine\", \"label\": \"SIRET\", \"readonly\": true},")
                        .refused("the field siretLine is only shown, and nothing fills it: take one of"),
                a("a field without its French label")
                        .in(
                                CONTACT_FORM,
                                FIELDS,
                                FIELDS
                                        + "{\"type\": \"number\", \"id\": \"Stand\", \"key\": \"stand\", \"label\": \"Trade fair\"},")
                        .refused(
                                "The French text for 'Trade fair' is missing: add a line 'ContactCompany.stand.label=…' to forms/texts_fr.properties"),
                a("a choice without its French label")
                        .in(
                                CONTACT_FORM,
                                "\"value\": \"WITHDRAWN\"\n            }",
                                "\"value\": \"WITHDRAWN\"\n            }, {\"label\": \"Abroad\", \"value\": \"ABROAD\"}")
                        .refused("The French text for 'Abroad' is missing"),
                a("a description without its French text")
                        .in(
                                CONTACT_FORM,
                                "\"label\": \"What came of the call?\"",
                                "\"description\": \"In a word\", \"label\": \"What came of the call?\"")
                        .refused("The French text for 'In a word' is missing"),
                a("a catalogue that has lost a line")
                        .in("texts_fr.properties", "ContactCompany.contactNotes.label=Notes", "")
                        .refused("add a line 'ContactCompany.contactNotes.label=…'"),
                a("a new process without its French name")
                        .with(
                                "trade-fair.bpmn",
                                Variation.Folder.text(LETTER)
                                        .replace("SendLetter", "TradeFair")
                                        .replace("LetterWritten", "FairAnnounced"))
                        .refused("The French text for 'Send a letter' is missing: add a line 'TradeFair.name=…'"));
    }
}
