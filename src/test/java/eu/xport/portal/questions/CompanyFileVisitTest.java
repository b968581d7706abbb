package eu.xport.portal.questions;

import static eu.xport.portal.Visit.without;

import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import eu.xport.testing.Case;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A visitor has the result and is asked for what is not required. */
abstract class CompanyFileVisitTest extends PublicPagesTest {

    static final Map<String, Object> MORE = Map.of(
            "nafCode", "10.71C",
            "workforce", "W10_49",
            "turnover", "1 200 000",
            "exportTurnover", "",
            "targetCountries", List.of("DE", "ES"),
            "contactFirstName", "Camille",
            "contactRole", "Sales director",
            "language", "en",
            "preferredCallTime", "MORNING");

    @Autowired
    JdbcTemplate database;

    String path;

    @BeforeEach
    void nobodyGetsTheNewsletterYet() {
        database.update("delete from newsletter_consent");
    }

    Visit.Page result(Map<String, Object> answers) {
        return result(visit, answers);
    }

    Visit.Page result(Visit visitor, Map<String, Object> answers) {
        var sent = visitor.answers(answers);
        path = URI.create(sent.header("Location")).getPath();
        return visitor.follows(sent);
    }

    Visit.Page completes(Map<String, Object> fields) {
        return visit.sendsTo(path + "/file", fields);
    }

    Case company(Visit.Page result) {
        return story.theCase(result.html().select(".number").text());
    }

    Long version() {
        return database.queryForObject("select sum(version) from company", Long.class);
    }

    /** What a visitor has to answer to see the result. */
    static Map<String, Object> required(Map<String, Object> answers) {
        return new HashMap<>(
                without(answers, "nafCode", "turnover", "targetCountries", "contactFirstName", "language"));
    }
}
