package eu.xport.modelling.gate;

import static eu.xport.modelling.gate.HostileModels.CATALOGUE;
import static eu.xport.modelling.gate.HostileModels.CONTACT;
import static eu.xport.modelling.gate.HostileModels.DIAGNOSIS_FORM;
import static eu.xport.modelling.gate.HostileModels.MATCHING;
import static eu.xport.modelling.gate.HostileModels.READINESS;
import static eu.xport.modelling.gate.HostileModels.a;

import eu.xport.testing.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Tables that hold code, leave holes, or ask what nobody knows. */
final class HostileDecisions {

    private static final Map<String, String> LINK =
            Map.of("code", "PORT", "kind", "WEBSITE", "url", "https://port.example/", "partners", "ad-normandie");

    private static final Map<String, String> FAIR = Map.of(
            "code",
            "FAIR",
            "kind",
            "FAIR",
            "family",
            "matching",
            "partners",
            "ad-normandie",
            "startsOn",
            "2027-01-06",
            "endsOn",
            "2027-01-09",
            "url",
            "https://fair.example/");

    private HostileDecisions() {}

    static Stream<Variation> all() {
        return decisions();
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
                a("a link that is there twice")
                        .with("links.dmn", Rows.of("links.dmn", LINK, LINK))
                        .refused("Links offers \"PORT\" twice on the same days"),
                a("a link of a partner that is none")
                        .with("links.dmn", link("partners", "ad-normandie bpifrance"))
                        .refused("\"PORT\" is delivered by 'bpifrance', which is no group of a partner"),
                a("a link without protection")
                        .with("links.dmn", link("url", "http://port.example/"))
                        .refused("row 1 of Links leads to 'http://port.example/'"),
                a("a link that runs in the visitor's page")
                        .with("links.dmn", link("url", "javascript:alert(1)"))
                        .refused("row 1 of Links leads to 'javascript:alert(1)'"),
                a("a link that says it is another site")
                        .with("links.dmn", link("url", "https://www.normandie.fr@evil.example/"))
                        .refused("row 1 of Links leads to 'https://www.normandie.fr@evil.example/'"),
                a("a link to nowhere").with("agenda.dmn", fair("url", "")).refused("row 1 of Agenda leads to ''"),
                a("a day as nobody reads it")
                        .with("agenda.dmn", fair("registerBy", "31/12/2026"))
                        .refused("row 1 of Agenda has the day '31/12/2026' as registerBy"),
                a("a fair without a day")
                        .with("agenda.dmn", fair("startsOn", ""))
                        .refused("row 1 of Agenda has the day '' as startsOn"),
                a("a fair that ends before it begins")
                        .with("agenda.dmn", fair("endsOn", "2027-01-05"))
                        .refused("row 1 of Agenda ends before it begins"),
                a("a need that nobody has")
                        .with("agenda.dmn", fair("family", "holidays"))
                        .refused("the rule Row0 of Agenda answers \"holidays\""),
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

    private static String link(String column, String text) {
        return Rows.of("links.dmn", changed(LINK, column, text));
    }

    private static String fair(String column, String text) {
        return Rows.of("agenda.dmn", changed(FAIR, column, text));
    }

    private static Map<String, String> changed(Map<String, String> row, String column, String text) {
        var changed = new HashMap<>(row);
        changed.put(column, text);
        return changed;
    }

    private static String route(String id, String sector) {
        return ("<rule id=\"%1$s\"><description>Digital firms.</description><inputEntry id=\"%1$s_1\"><text></text></inputEntry>"
                        + "<inputEntry id=\"%1$s_2\"><text>%2$s</text></inputEntry><inputEntry id=\"%1$s_3\"><text></text></inputEntry>"
                        + "<outputEntry id=\"%1$s_4\"><text>\"business-france\"</text></outputEntry></rule>")
                .formatted(id, sector);
    }
}
