package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an account may do now is what its open sessions may do. */
@XportTest
class EndedAccountTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task?maxResults=1";
    private static final String COUNT = "/camunda/api/engine/engine/default/deployment/count";

    @Autowired
    private IdentityService identities;

    @LocalServerPort
    private int port;

    private Visitor person;

    @BeforeEach
    void somebodyIsLoggedIn() {
        var user = identities.newUser("paul");
        user.setPassword("demo");
        identities.saveUser(user);
        identities.createMembership("paul", "experts");
        person = Visitor.staff(port, "paul");
        person.opens("/camunda/app/tasklist/default/");
        assertThat(person.gets("/staff/companies").statusCode()).isEqualTo(200);
        assertThat(person.gets(TASKS).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void theAccountGoes() {
        identities.deleteUser("paul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/companies", "/staff/texts.json", TASKS})
    void aDeletedAccountReadsNothingMore(String path) {
        identities.deleteUser("paul");

        assertThat(person.gets(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/companies", "/staff/texts.json", TASKS})
    void aNewPasswordEndsWhatTheOldOneOpened(String path) {
        var user = identities.createUserQuery().userId("paul").singleResult();
        user.setPassword("another");
        identities.saveUser(user);

        assertThat(person.gets(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/companies", "/staff/texts.json", TASKS})
    void whoeverWorksHereNoMoreReadsNothingMore(String path) {
        identities.deleteMembership("paul", "experts");

        assertThat(person.gets(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aChangeOfGroupsHoldsAtOnce() {
        assertThat(person.gets(COUNT).body()).contains("\"count\":0");

        identities.deleteMembership("paul", "experts");
        identities.createMembership("paul", "managers");

        assertThat(person.gets(COUNT).body()).doesNotContain("\"count\":0");
        assertThat(person.opens("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void aChangedNameEndsNothing() {
        var user = identities.createUserQuery().userId("paul").singleResult();
        user.setLastName("Lefèvre");
        identities.saveUser(user);

        assertThat(person.gets("/staff/companies").statusCode()).isEqualTo(200);
    }
}
