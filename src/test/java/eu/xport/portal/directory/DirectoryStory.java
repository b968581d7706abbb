package eu.xport.portal.directory;

import eu.xport.portal.PublicPagesTest;
import eu.xport.testing.Analyst;
import eu.xport.testing.Rows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A directory as an analyst may have written it. */
abstract class DirectoryStory extends PublicPagesTest {

    static final Map<String, String> GRANT = Map.of(
            "code",
            "IMP-EXP",
            "nameEn",
            "Regional grant",
            "nameFr",
            "Aide régionale",
            "textEn",
            "Half of the costs.",
            "textFr",
            "La moitié des coûts.",
            "partners",
            "ad-normandie");

    private static final Map<String, String> FORMER = Map.of(
            "code", "FORMER", "nameEn", "Former scheme", "nameFr", "Ancien dispositif", "closesOn", "2023-12-31");

    static final Map<String, String> CUSTOMS =
            website("CUSTOMS", "Duties by product", "Droits par produit", "https://www.customs.example/", Map.of());

    private static final Map<String, String> GERMANY = website(
            "GERMANY",
            "Trade fairs abroad",
            "Salons à l’étranger",
            "https://fairs.example/",
            Map.of("countries", "DE AT", "families", "matching", "partners", "business-france"));

    private static final Map<String, String> BRITAIN = website(
            "BRITAIN", "British rules", "Règles britanniques", "https://gb.example/", Map.of("countries", "GB"));

    private static final Map<String, String> FOOD = website(
            "FOOD", "Exporting food", "Exporter des aliments", "https://food.example/", Map.of("sectors", "AGRO_FOOD"));

    private static final Map<String, String> FORM = website(
            "FORM",
            "Application for the grant",
            "Demande d’aide",
            "https://forms.example/grant",
            Map.of("kind", "DOCUMENT", "services", "IMP-EXP", "stages", "ROADMAP_DESIGN FOLLOW_UP"));

    @Autowired
    Analyst analyst;

    @BeforeEach
    void theTablesAreThoseOfTheTest() {
        writes(GRANT, FORMER);
    }

    @AfterEach
    void theFormerTablesReturn() {
        analyst.takesItBack();
    }

    @SafeVarargs
    final void writes(Map<String, String>... schemes) {
        analyst.takesItBack();
        analyst.sends(Map.of(
                "schemes.dmn",
                Rows.of("schemes.dmn", schemes),
                "links.dmn",
                Rows.of("links.dmn", CUSTOMS, GERMANY, BRITAIN, FOOD, FORM),
                "agenda.dmn",
                Rows.of(
                        "agenda.dmn",
                        date(
                                "WOOD",
                                "FAIR",
                                "Wood fair",
                                "Salon du bois",
                                "Hannover",
                                "DE",
                                "2026-05-11",
                                "2026-05-15"),
                        date(
                                "COURSE",
                                "TRAINING",
                                "First steps",
                                "Premiers pas",
                                "Caen",
                                "FR",
                                "2026-03-09",
                                "2026-03-10"),
                        date(
                                "DESERT",
                                "MISSION",
                                "Buyers in Dubai",
                                "Acheteurs à Dubaï",
                                "Dubai",
                                "AE",
                                "2026-04-01",
                                "2026-04-01"))));
    }

    private static Map<String, String> website(
            String code, String english, String french, String address, Map<String, String> others) {
        var row = new HashMap<>(
                Map.of("code", code, "kind", "WEBSITE", "nameEn", english, "nameFr", french, "url", address));
        row.putAll(others);
        return row;
    }

    /** Registration ends two weeks before. */
    private static Map<String, String> date(
            String code,
            String kind,
            String english,
            String french,
            String place,
            String country,
            String starts,
            String ends) {
        var last = LocalDate.parse(starts).minusDays(14);
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", kind),
                Map.entry("nameEn", english),
                Map.entry("nameFr", french),
                Map.entry("place", place),
                Map.entry("country", country),
                Map.entry("family", kind.equals("TRAINING") ? "training" : "collective"),
                Map.entry("partners", "cci-normandie"),
                Map.entry("startsOn", starts),
                Map.entry("endsOn", ends),
                Map.entry("registerBy", last.toString()),
                Map.entry("url", "https://wood.example/"));
    }

    static Map<String, String> but(Map<String, String> row, String column, String text) {
        var changed = new HashMap<>(row);
        changed.put(column, text);
        return changed;
    }
}
