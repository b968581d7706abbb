package eu.xport.modelling.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.xport.testing.XportTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The staff's page that tells ahead what a filing leads to. */
@XportTest
class PreviewPageTest {

    private static final String SOMEBODY = "louise";
    private static final String PASSWORD = "Normandie-2026-export";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private IdentityService identities;

    private MockMvc browser;
    private int status;

    @BeforeEach
    void aBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void somebodyWorksHere() {
        var somebody = identities.newUser(SOMEBODY);
        somebody.setPassword(PASSWORD);
        identities.saveUser(somebody);
    }

    @AfterEach
    void somebodyLeaves() {
        identities.deleteUser(SOMEBODY);
    }

    @Test
    void itSaysWhenWhatAndWhy() throws Exception {
        var page = page("experts", "?submitted=2026-04-02T10:00");

        assertThat(page.select("tbody tr").eachText())
                .first()
                .asString()
                .startsWith("Fri 3 Apr 2026, 09:00 Reminder of the first call (to the expert)");
        assertThat(page.select("tbody").text())
                .contains("Tue 7 Apr 2026, 18:00 First contact due 3 days after Thu 2 Apr 2026; left out:"
                        + " weekend (5 Apr), Easter Monday (6 Apr)")
                .contains("Thu 9 Apr 2026, 18:00 First call overdue (to the managers) 2 working days after"
                        + " Tue 7 Apr 2026; then again after as long, until it is done");
        assertThat(page.select("input[name=submitted]").val()).isEqualTo("2026-04-02T10:00");
    }

    @Test
    void aStopIsNamedAmongTheReasons() throws Exception {
        var page = page("managers", "?submitted=2026-03-09T10:00&stopFrom=2026-03-10T11:00&stopTo=2026-03-12T09:00");

        assertThat(page.select("tbody").text())
                .contains("Mon 16 Mar 2026, 18:00 First contact due", "waiting for the company (10–11 Mar)");
    }

    @Test
    void nothingAskedIsNoFault() throws Exception {
        var page = page("analysts", "");

        assertThat(status).isEqualTo(200);
        assertThat(page.select("form.staff-moments, [role=alert], table")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?submitted=2026-02-31T10:00|is no moment of the calendar",
                "?submitted=1900-01-01T10:00|The year 1900 is out of reach",
                "?submitted=2000-01-01T00:00&stopFrom=2000-01-01T00:00&stopTo=2000-01-01T00:01|The year 2000 is out of reach",
                "?submitted=+999999999-01-01T10:00|The year 999999999 is out of reach",
                "?stopFrom=2026-04-03T10:00|is no moment of the calendar",
                "?submitted=2026-04-02T10:00&stopFrom=2026-04-03T10:00|lacks its begin or its end",
                "?submitted=2026-04-02T10:00&stopFrom=2026-04-01T10:00&stopTo=2026-04-03T10:00|before the filing",
                "?submitted=2026-04-02T10:00&stopFrom=2026-04-04T10:00&stopTo=2026-04-03T10:00|no later than it begins",
                "?submitted=%3Cscript%3E|“<script>” is no moment"
            })
    void badInputIsToldInASentence(String query, String sentence) throws Exception {
        var page = page("experts", query);

        assertThat(status).isEqualTo(400);
        assertThat(page.select("[role=alert]").text()).contains(sentence);
        assertThat(page.select("table, script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"experts", "managers", "funding-officers", "analysts", "camunda-admin"})
    void allOfTheStaffMayOpenIt(String group) throws Exception {
        page(group, "");

        assertThat(status).isEqualTo(200);
    }

    @Test
    void strangersAreRefused() throws Exception {
        var answer = browser.perform(get("/staff/preview")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
    }

    private Document page(String group, String query) throws Exception {
        identities.createMembership(SOMEBODY, group);
        var login = (MockHttpSession) browser.perform(formLogin().user(SOMEBODY).password(PASSWORD))
                .andReturn()
                .getRequest()
                .getSession();
        var answer = browser.perform(get(URI.create("/staff/preview" + query.replace("+", "%2B")))
                        .session(login))
                .andReturn()
                .getResponse();
        status = answer.getStatus();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
