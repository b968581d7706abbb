package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.testing.Case;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Monday 9 March 2026: a company of the chamber waits for a call. Its expert has one colleague there. */
@XportTest
abstract class CallStory {

    @Autowired
    Story story;

    @LocalServerPort
    int port;

    Case company;
    String task;
    String expert;
    String colleague;

    @BeforeEach
    void aCompanyOfTheChamberWaitsForACall() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        task = company.task("ContactCompany").getId();
        expert = company.task("ContactCompany").getAssignee();
        colleague = expert.equals("expert-cci") ? "expert-cci-2" : "expert-cci";
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    Visitor as(String user) {
        return Visitor.machine(port, user);
    }

    static String user(String id) {
        return "{\"userId\": \"" + id + "\"}";
    }
}
