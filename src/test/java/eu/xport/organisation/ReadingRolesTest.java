package eu.xport.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role may ask and read of cases and companies, at the REST interface and on the staff's pages. */
class ReadingRolesTest extends CallStory {

    @Test
    void noQueryEvaluatesAnExpressionThatItsSenderWrote() {
        var query = "{\"assigneeExpression\": \"${currentUser()}\"}";

        assertThat(as("manager").posts("/engine-rest/task?maxResults=10", query).statusCode())
                .isBetween(400, 499);
        assertThat(as("manager")
                        .posts("/engine-rest/filter/" + filter() + "/list?maxResults=10", query)
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void noQueryAsksForEverythingAtOnce() {
        assertThat(as("manager").gets("/engine-rest/task").statusCode()).isEqualTo(400);
        assertThat(as("manager").gets("/engine-rest/task?maxResults=2001").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAnalystSeesHowCasesRunButNothingOfPeople() {
        var analyst = as("analyst");

        assertThat(analyst.gets("/engine-rest/process-instance?maxResults=50").body())
                .contains(company.process("ExportJourney").getId());
        assertThat(analyst.gets("/engine-rest/variable-instance?maxResults=100").body())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void whoeverLooksAfterTheEngineReadsNothingOfCompanies(String user) {
        var visitor = Visitor.staff(port, user);

        for (var address : companyPages()) {
            assertThat(visitor.opens(address).statusCode()).as(address).isEqualTo(403);
            assertThat(visitor.opens(address).body()).doesNotContain("Hébert", company.number());
        }
        assertThat(visitor.gets("/staff/texts.json").body()).contains("Only experts, managers and funding officers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-bf", "manager", "funding"})
    void whoeverWorksWithCompaniesReadsEveryCase(String user) {
        var visitor = Visitor.staff(port, user);

        for (var address : companyPages()) {
            assertThat(visitor.opens(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    private List<String> companyPages() {
        return List.of(
                "/staff/companies",
                "/staff/companies?q=fonderie&fragment=true",
                "/staff/companies/" + company.number(),
                "/staff/tasks/" + task + "/company?fragment=true");
    }

    private String filter() {
        return as("manager")
                .gets("/engine-rest/filter?maxResults=1")
                .body()
                .replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
    }
}
