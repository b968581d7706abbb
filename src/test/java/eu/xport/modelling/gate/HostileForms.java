package eu.xport.modelling.gate;

import static eu.xport.modelling.gate.HostileModels.CONTACT_FORM;
import static eu.xport.modelling.gate.HostileModels.DIAGNOSIS_FORM;
import static eu.xport.modelling.gate.HostileModels.FIELDS;
import static eu.xport.modelling.gate.HostileModels.LETTER;
import static eu.xport.modelling.gate.HostileModels.a;

import java.util.stream.Stream;

/** Forms that cannot be shown, take what they should not, or are not said in French. */
final class HostileForms {

    private HostileForms() {}

    static Stream<Variation> all() {
        return Stream.of(forms(), french()).flatMap(some -> some);
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
                        .refused("the image stand shows what the application does not know"),
                field(
                                "a table that calculates",
                                "\"type\": \"table\", \"label\": \"Trade fair\", \"dataSource\": \"=for row in 1..9 return row\"")
                        .refused("the table stand shows what the application does not know"),
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
