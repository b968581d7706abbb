package eu.xport.journey.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Analyst;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Claire, an expert, is logged in at the staff's pages and opens them, as pages and as fragments. */
abstract class StaffStory extends JourneyTest {

    static final String CLAIRE = "claire";
    private static final String PASSWORD = "Normandie-2026-export";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private IdentityService identities;

    @Autowired
    TaskService tasks;

    @Autowired
    Reassignment reassignment;

    @Autowired
    private Analyst analyst;

    private MockMvc browser;
    private MockHttpSession login;
    int status;

    @BeforeEach
    void claireWorksHere() throws Exception {
        analyst.changes("first-contact.bpmn", "(submittedAt, )'[^']+'", "$1'3 days'");
        story.beginsAt("2026-03-09T10:00");
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        var claire = identities.newUser(CLAIRE);
        claire.setFirstName("Claire");
        claire.setLastName("Marie <b>");
        claire.setPassword(PASSWORD);
        identities.saveUser(claire);
        identities.createMembership(CLAIRE, "experts");
        login = (MockHttpSession) browser.perform(formLogin().user(CLAIRE).password(PASSWORD))
                .andReturn()
                .getRequest()
                .getSession();
    }

    @AfterEach
    void claireLeaves() {
        story.ends();
        analyst.takesItBack();
        identities.deleteUser(CLAIRE);
    }

    Case ofClaire(Case company) {
        reassignment.entrust(JourneyNumber.of(company.number()), CLAIRE, "cci-normandie");
        company.openTask("ContactCompany").ifPresent(task -> tasks.setAssignee(task.getId(), CLAIRE));
        return company;
    }

    Document page(String address) {
        return Jsoup.parse(content(address));
    }

    String content(String address) {
        try {
            var uri =
                    UriComponentsBuilder.fromUriString(address).build().encode().toUri();
            var answer = browser.perform(get(uri).session(login)).andReturn().getResponse();
            status = answer.getStatus();
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failure) {
            throw new IllegalStateException(address, failure);
        }
    }
}
