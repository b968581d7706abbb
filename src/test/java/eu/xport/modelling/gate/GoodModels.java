package eu.xport.modelling.gate;

import eu.xport.testing.Rows;
import java.util.Map;
import java.util.stream.Stream;

/** What analysts rightly change. */
final class GoodModels {

    private static final String CONTACT = "first-contact.bpmn";
    private static final String JOURNEY = "export-journey.bpmn";
    private static final String DESIGN = "roadmap-design.bpmn";
    private static final String FOLLOW_UP = "roadmap-follow-up.bpmn";
    private static final String LETTER = "send-letter.bpmn";
    private static final String PROMISES = "promises.dmn";
    private static final String READINESS = "export-readiness.dmn";
    private static final String MATCHING = "expert-matching.dmn";
    private static final String SERVICES = "service-catalogue.dmn";
    private static final String SECTORS = "sector-mapping.dmn";
    private static final String CONTACT_FORM = "contact-company.form";
    private static final String DIAGNOSIS_FORM = "self-diagnosis.form";
    private static final String FIELDS = "\"components\": [";

    private GoodModels() {}

    static Stream<Variation> all() {
        return Stream.of(promises(), times(), steps(), words(), decisions(), forms())
                .flatMap(some -> some);
    }

    private static Variation a(String name) {
        return Variation.of(name);
    }

    private static Stream<Variation> promises() {
        return Stream.of(
                a("the models as they are").with(CONTACT, Variation.Folder.text(CONTACT)),
                a("four days, promised and kept")
                        .in(CONTACT, "'3 days'", "'4 days'")
                        .in(PROMISES, "\"3 days\"", "\"4 days\""),
                a("working days, promised and kept")
                        .in(CONTACT, "'3 days'", "'3 working days'")
                        .in(PROMISES, "\"3 days\"", "\"3 working days\""),
                a("one working day, promised and kept")
                        .in(CONTACT, "'3 days'", "'1 working day'")
                        .in(PROMISES, "\"3 days\"", "\"1 working day\""),
                a("twenty days for the roadmap, promised and kept")
                        .in(JOURNEY, "'15 days'", "'20 days'")
                        .in(PROMISES, "\"15 days\"", "\"20 days\""),
                a("both promises changed")
                        .in(CONTACT, "'3 days'", "'2 days'")
                        .in(JOURNEY, "'15 days'", "'12 days'")
                        .in(PROMISES, "\"3 days\"", "\"2 days\"")
                        .in(PROMISES, "\"15 days\"", "\"12 days\""),
                a("a promise that no model keeps yet").in(PROMISES, "\"2 working days\"", "\"3 working days\""),
                a("the story of a promise").in(PROMISES, "(programme text).", "(as the programme says)."));
    }

    private static Stream<Variation> times() {
        return Stream.of(
                a("less time to answer a letter").in(CONTACT, "'10 working days'", "'8 working days'"),
                a("managers told more seldom").in(CONTACT, "'2 working days'", "'3 working days'"),
                a("managers told in calendar days").in(JOURNEY, "'2 working days'", "'2 days'"),
                a("a reminder two working days ahead")
                        .in(
                                CONTACT,
                                "${deadline.reminder(contactDue, submittedAt)}",
                                "${deadline.reminder(contactDue, submittedAt, '2 working days')}"),
                a("a reminder of the roadmap later").in(DESIGN, "'5 working days'", "'7 working days'"),
                a("a shorter appointment").in(CONTACT, "60 minutes", "45 minutes"),
                a("a longer meeting").in(FOLLOW_UP, "90 minutes", "120 minutes"),
                a("meetings in the afternoon").in(FOLLOW_UP, ">10:00<", ">14:30<"),
                a("questions asked every half year").in(FOLLOW_UP, "6, 12, 24", "6, 12, 18, 24"),
                a("a meeting's task opens earlier").in(FOLLOW_UP, ">10 working days<", ">15 working days<"),
                a("the digest earlier in the morning").in(LETTER, "'09:15'", "'08:45'"),
                a("other retries of a letter").in(LETTER, "PT1M,PT10M", "PT2M,PT20M"),
                a("a history kept for longer").in(CONTACT, "P3650D", "P4000D"),
                a("a reminder at once").in(CONTACT, ">DIGEST<", ">AT_ONCE<"));
    }

    private static Stream<Variation> steps() {
        var end = "<bpmn:endEvent id=\"ExpertRemindedOfContact\"";
        return Stream.of(
                a("one attempt more").in(CONTACT, "${attemptDays &gt;= 3}", "${attemptDays &gt;= 4}"),
                a("a condition of two parts")
                        .in(
                                CONTACT,
                                "${attemptDays &gt;= 3}",
                                "${attemptDays &gt;= 3 &amp;&amp; contactOutcome == 'NOT_REACHED'}"),
                a("a condition the other way round")
                        .in(CONTACT, "${contactOutcome == 'NOT_REACHED'}", "${!(contactOutcome != 'NOT_REACHED')}"),
                a("a choice within an expression")
                        .in(
                                CONTACT,
                                "${contactOutcome == 'NOT_REACHED'}",
                                "${empty contactOutcome ? true : contactOutcome == 'NOT_REACHED'}"),
                a("experts see the managers' task")
                        .in(CONTACT, "camunda:candidateGroups=\"managers\"", "camunda:candidateGroups=\"experts\""),
                a("two groups for a task")
                        .in(
                                CONTACT,
                                "camunda:candidateGroups=\"managers\"",
                                "camunda:candidateGroups=\"managers, funding-officers\""),
                a("a task with a priority")
                        .in(
                                CONTACT,
                                "camunda:candidateGroups=\"managers\"",
                                "camunda:candidateGroups=\"managers\" camunda:priority=\"80\""),
                a("a step on its own")
                        .in(
                                CONTACT,
                                "camunda:delegateExpression=\"${writeLetter}\"",
                                "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${writeLetter}\""),
                a("a second reminder")
                        .before(
                                CONTACT,
                                end,
                                "<bpmn:sendTask id=\"RemindManagers\" name=\"Remind the managers\" camunda:delegateExpression=\"${writeLetter}\"><bpmn:extensionElements><camunda:inputOutput>"
                                        + "<camunda:inputParameter name=\"letter\">CONTACT_REMINDER</camunda:inputParameter><camunda:inputParameter name=\"reader\">MANAGERS</camunda:inputParameter>"
                                        + "<camunda:inputParameter name=\"reason\">The day is near.</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:sendTask>"),
                a("a letter to two readers").in(CONTACT, ">EXPERT<", ">EXPERT, MANAGERS<"),
                a("a new variable and its reader")
                        .in(
                                CONTACT,
                                "<camunda:outputParameter name=\"answerUntil\">${until}</camunda:outputParameter>",
                                "<camunda:outputParameter name=\"answerUntil\">${until}</camunda:outputParameter><camunda:outputParameter name=\"remindAt\">${answerUntil}</camunda:outputParameter>"
                                        + "<camunda:outputParameter name=\"again\">${remindAt}</camunda:outputParameter>"),
                a("one more variable for the called process")
                        .in(
                                JOURNEY,
                                "<camunda:in source=\"partner\" target=\"partner\" />",
                                "<camunda:in source=\"partner\" target=\"partner\" /><camunda:in source=\"sector\" target=\"sector\" />"),
                a("a manager's task before the appointment, with a form that is there")
                        .before(
                                CONTACT,
                                end,
                                "<bpmn:userTask id=\"CheckContact\" name=\"Check the contact\" camunda:formRef=\"ReassignContact\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"managers\" />"),
                a("a waiting time in working days")
                        .before(
                                CONTACT,
                                end,
                                "<bpmn:intermediateCatchEvent id=\"Wait\" name=\"Some days\"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadline.from('2 days')}</bpmn:timeDate>"
                                        + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"),
                a("a new process with its French name")
                        .with(
                                "trade-fair.bpmn",
                                Variation.Folder.text(LETTER)
                                        .replace("SendLetter", "TradeFair")
                                        .replace("LetterWritten", "FairAnnounced"))
                        .french("TradeFair.name=Salon professionnel"),
                a("a version for people")
                        .in(
                                CONTACT,
                                "camunda:historyTimeToLive=\"P3650D\"",
                                "camunda:versionTag=\"2026-2\" camunda:historyTimeToLive=\"P3650D\""),
                a("properties for other tools")
                        .before(
                                CONTACT,
                                "<camunda:inputOutput>",
                                "<camunda:properties><camunda:property name=\"owner\" value=\"AD Normandie\" /></camunda:properties>"),
                a("a template of Modeler")
                        .in(
                                CONTACT,
                                "camunda:modelerTemplate=\"eu.xport.LetterToAnswer\" camunda:modelerTemplateVersion=\"1\"",
                                "camunda:modelerTemplate=\"eu.xport.LetterToAnswer\" camunda:modelerTemplateVersion=\"2\""));
    }

    private static Stream<Variation> words() {
        return Stream.of(
                a("another label").in(CONTACT, "name=\"Contact the company\"", "name=\"Call the company\""),
                a("another documentation")
                        .in(CONTACT, "<bpmn:documentation>The expert calls", "<bpmn:documentation>The expert phones"),
                a("another reason of a letter")
                        .in(
                                CONTACT,
                                "The company could not be reached on several days.",
                                "Nobody answered the phone, neither at 9:00 nor at 50 %."),
                a("a dollar in a text")
                        .in(
                                CONTACT,
                                "The company could not be reached on several days.",
                                "It would have cost 5 $ {or more}."),
                a("a note beside the picture")
                        .before(
                                CONTACT,
                                "</bpmn:process>",
                                "<bpmn:textAnnotation id=\"Note\"><bpmn:text>Ask the chamber.</bpmn:text></bpmn:textAnnotation>"),
                a("a script in a label")
                        .in(CONTACT, "name=\"Contact the company\"", "name=\"Contact the company: &lt;script&gt;\""),
                a("a colour")
                        .in(
                                CONTACT,
                                "id=\"TriedOnThreeDays_di\"",
                                "xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" bioc:stroke=\"#ff0000\" id=\"TriedOnThreeDays_di\""),
                a("another French label")
                        .in(
                                "texts_fr.properties",
                                "ContactCompany.contactNotes.label=Notes",
                                "ContactCompany.contactNotes.label=Remarques"),
                a("French in a text of a process")
                        .in(
                                "texts_fr.properties",
                                "ContactCompany.name=Contacter l’entreprise",
                                "ContactCompany.name=Appeler l’entreprise"));
    }

    private static Stream<Variation> decisions() {
        return Stream.of(
                a("another threshold of a band")
                        .in(READINESS, "&lt; 40", "&lt; 45")
                        .in(READINESS, "[40..65)", "[45..65)"),
                a("a threshold written the other way").in(READINESS, "[65..85)", "[65..84]"),
                a("another profile of one answer").in(READINESS, "<text>1, 2</text>", "<text>[1..2]</text>"),
                a("a gap at 2 or below").in(READINESS, "&lt;= 3", "&lt;= 2"),
                a("another partner for a department")
                        .in(
                                MATCHING,
                                "<text>\"14\", \"50\", \"61\"</text>",
                                "<text>\"14\", \"50\", \"61\", \"27\"</text>"),
                a("a route by exclusion").in(MATCHING, "<text>\"REGULAR\"</text>", "<text>not(\"NEW\")</text>"),
                a("a dash for whatever")
                        .in(
                                MATCHING,
                                "<inputEntry id=\"FirstSteps_sector\">\n          <text></text>",
                                "<inputEntry id=\"FirstSteps_sector\">\n          <text>-</text>"),
                a("another story of a rule").in(MATCHING, "First steps, training, formalities.", "First steps."),
                a("another name of a service")
                        .in(SERVICES, "\"In-depth export diagnosis\"", "\"Thorough export diagnosis\""),
                a("a service offered until a day")
                        .in(
                                SERVICES,
                                "<inputEntry id=\"ServiceDiagX_day\">\n          <text></text>",
                                "<inputEntry id=\"ServiceDiagX_day\">\n          <text>&lt;= date(\"2027-12-31\")</text>"),
                a("a scheme with a last day")
                        .with("schemes.dmn", Rows.of("schemes.dmn", Map.of("code", "NEW", "closesOn", "2027-12-31"))),
                a("a training for which nobody registers")
                        .with(
                                "agenda.dmn",
                                Rows.of(
                                        "agenda.dmn",
                                        Map.of(
                                                "code",
                                                "ONE",
                                                "startsOn",
                                                "2027-01-06",
                                                "endsOn",
                                                "2027-01-06",
                                                "url",
                                                "https://one.example/en/?page=1"))),
                a("an agenda without entries").with("agenda.dmn", Rows.of("agenda.dmn")),
                a("one code more in a sector").in(SECTORS, "\"02\", \"16\", \"17\"", "\"02\", \"16\", \"17\", \"18\""),
                a("one answer more of a decision")
                        .in(
                                MATCHING,
                                "\"ad-normandie\",\"cci-normandie\",\"business-france\"",
                                "\"ad-normandie\",\"cci-normandie\",\"business-france\",\"bpifrance\""));
    }

    private static Stream<Variation> forms() {
        return Stream.of(
                a("another English label").in(CONTACT_FORM, "What came of the call?", "How did the call end?"),
                a("a reworded question")
                        .in(
                                DIAGNOSIS_FORM,
                                "How well does your main product or service stand out against foreign competitors?",
                                "How well do you stand out abroad?"),
                a("another label of a choice")
                        .in(CONTACT_FORM, "\"label\": \"Not reached\"", "\"label\": \"Nobody there\""),
                a("a choice more, in both languages")
                        .in(
                                CONTACT_FORM,
                                "\"value\": \"WITHDRAWN\"\n            }",
                                "\"value\": \"WITHDRAWN\"\n            }, {\"label\": \"Abroad\", \"value\": \"ABROAD\"}")
                        .french("ContactCompany.contactOutcome.ABROAD=À l’étranger"),
                a("a shorter text").in(CONTACT_FORM, "\"maxLength\": 4000", "\"maxLength\": 2000"),
                a("a field that must be filled in")
                        .in(CONTACT_FORM, "\"maxLength\": 200", "\"maxLength\": 200, \"required\": true"),
                a("a description less")
                        .in(
                                CONTACT_FORM,
                                "\"description\": \"At the company, at our office, by phone or video.\",",
                                ""),
                field("a line of text", "\"type\": \"textfield\", \"validate\": {\"maxLength\": 100}"),
                field("lines of text", "\"type\": \"textarea\", \"validate\": {\"maxLength\": 1000}"),
                field("a number", "\"type\": \"number\", \"validate\": {\"min\": 0, \"max\": 10}"),
                field("a box to tick", "\"type\": \"checkbox\", \"defaultValue\": false"),
                field(
                        "a text with a pattern",
                        "\"type\": \"textfield\", \"validate\": {\"maxLength\": 5, \"pattern\": \"^[0-9]{5}$\"}"),
                field(
                        "a field on condition",
                        "\"type\": \"number\", \"conditional\": {\"hide\": \"=contactOutcome != \\\"APPOINTMENT_MADE\\\"\"}"),
                field("a choice of experts", "\"type\": \"select\", \"valuesKey\": \"experts\""),
                field("a group of fields", "\"type\": \"group\", \"components\": []"),
                a("a date")
                        .in(
                                CONTACT_FORM,
                                FIELDS,
                                FIELDS
                                        + "{\"id\": \"Stand\", \"key\": \"stand\", \"type\": \"datetime\", \"subtype\": \"date\", \"dateLabel\": \"Trade fair\"},")
                        .french("ContactCompany.stand.label=Salon"),
                a("a new question on the public page")
                        .in(
                                DIAGNOSIS_FORM,
                                FIELDS,
                                FIELDS
                                        + "{\"id\": \"Stand\", \"key\": \"stand\", \"type\": \"radio\", \"label\": \"A stand?\", \"values\": "
                                        + "[{\"label\": \"Yes\", \"value\": \"1\"}, {\"label\": \"No\", \"value\": \"0\"}]},")
                        .french(
                                "SelfDiagnosis.stand.label=Un stand\u00a0?",
                                "SelfDiagnosis.stand.1=Oui",
                                "SelfDiagnosis.stand.0=Non"));
    }

    /** A field that is added to the contact form, with its French words. */
    private static Variation field(String name, String properties) {
        return a(name).in(
                        CONTACT_FORM,
                        FIELDS,
                        FIELDS + "{\"id\": \"Stand\", \"key\": \"stand\", \"label\": \"Trade fair\", " + properties
                                + "},")
                .french("ContactCompany.stand.label=Salon");
    }
}
