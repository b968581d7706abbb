package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Door;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever asks the engine for something has nothing calculated: the expressions of our own lists were written by us. */
@XportTest
class SentExpressionsTest {

    private static final String SELF = "\"assigneeExpression\": \"${currentUser()}\"";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("queries")
    void noQueryHoldsAnExpressionAtAnyDepth(Door door, String query) {
        for (var path :
                new String[] {"/task", "/task/count", "/filter/" + list() + "/count", "/filter/" + list() + "/list"}) {
            var answer = door.posts("expert-ad", port, path + "?maxResults=10", query);

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("No expression is taken here");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAddressHoldsAnExpression(Door door) {
        var answer =
                door.lets("expert-ad", port).gets(door.to("/task/count?assigneeExpression=%24%7BcurrentUser()%7D"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("No expression is taken here");
    }

    @ParameterizedTest
    @EnumSource
    void anAnalystGuessesNoValueOfACase(Door door) {
        var guess = "{\"variables\": [{\"name\": \"companyName\", \"operator\": \"like\", \"value\": \"C%\"}]}";

        assertThat(door.posts("analyst", port, "/process-instance/count", guess).statusCode())
                .isEqualTo(400);
        assertThat(door.lets("analyst", port)
                        .gets(door.to("/history/process-instance/count?variables=companyName_like_C%25"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(door.posts("analyst", port, "/process-instance/count", "{\"variables\": []}")
                        .statusCode())
                .isNotEqualTo(400);
        assertThat(door.posts("manager", port, "/process-instance/count", guess).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadIsNotHandedOn(Door door) {
        assertThat(door.posts("expert-ad", port, "/task/count", "{'orQueries': [{'assigneeExpression': '${1}'}]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void aCharacterThatIsNoneIsNoQuestion(Door door) {
        assertThat(door.posts("expert-ad", port, "/task/count", "{\"name\": \"a\\u0000\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(door.lets("expert-ad", port)
                        .gets(door.to("/task/count?name=a%00"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void aQueryOfUsualWordsIsAnswered(Door door) {
        var query = "{\"orQueries\": [{\"assignee\": \"expert-ad\", \"candidateGroup\": \"ad-normandie\"}]}";

        assertThat(door.posts("expert-ad", port, "/task/count", query).statusCode())
                .isEqualTo(200);
        assertThat(door.posts("expert-ad", port, "/filter/" + list() + "/count", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAdministratorTunesAListThatHoldsAnExpression() {
        var admin = Visitor.machine(port, "admin");
        var list = admin.gets("/engine-rest/filter/" + list()).body();

        assertThat(list).contains("assigneeExpression");
        assertThat(admin.sends("PUT", "/engine-rest/filter/" + list(), "application/json", list)
                        .statusCode())
                .isEqualTo(204);
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                        "{" + SELF + "}",
                        "{\"orQueries\": [{" + SELF + "}]}",
                        "{\"orQueries\": [{}, {\"orQueries\": [{\"dueBeforeExpression\": \"${now()}\"}]}]}")
                .flatMap(query -> Stream.of(Door.values()).map(door -> Arguments.of(door, query)));
    }

    /** The list "My tasks". */
    private String list() {
        return Visitor.machine(port, "expert-ad")
                .gets("/engine-rest/filter?name=My%20tasks&maxResults=1")
                .body()
                .replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
    }
}
