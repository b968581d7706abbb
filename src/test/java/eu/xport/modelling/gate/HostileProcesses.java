package eu.xport.modelling.gate;

import static eu.xport.modelling.gate.HostileModels.CONDITION;
import static eu.xport.modelling.gate.HostileModels.CONTACT;
import static eu.xport.modelling.gate.HostileModels.DELEGATE;
import static eu.xport.modelling.gate.HostileModels.DESIGN;
import static eu.xport.modelling.gate.HostileModels.DUE;
import static eu.xport.modelling.gate.HostileModels.END;
import static eu.xport.modelling.gate.HostileModels.FOLLOW_UP;
import static eu.xport.modelling.gate.HostileModels.IO;
import static eu.xport.modelling.gate.HostileModels.JOURNEY;
import static eu.xport.modelling.gate.HostileModels.LETTER;
import static eu.xport.modelling.gate.HostileModels.NOTE;
import static eu.xport.modelling.gate.HostileModels.REASON;
import static eu.xport.modelling.gate.HostileModels.REMINDER;
import static eu.xport.modelling.gate.HostileModels.TASK;
import static eu.xport.modelling.gate.HostileModels.TIMER;
import static eu.xport.modelling.gate.HostileModels.a;

import java.util.stream.Stream;

/** Models of processes that hold code, reach past their beans, or count what nobody can count. */
final class HostileProcesses {

    private HostileProcesses() {}

    static Stream<Variation> all() {
        return Stream.of(code(), reach(), expressions(), lengths()).flatMap(some -> some);
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
}
