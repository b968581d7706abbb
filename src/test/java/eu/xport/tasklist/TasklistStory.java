package eu.xport.tasklist;

import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Story;
import eu.xport.testing.Tasklist;
import eu.xport.testing.XportTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every form is filled and sent through Tasklist itself, as the person it is made for does. */
@XportTest
@BrowserTest
abstract class TasklistStory {

    @Autowired
    Story story;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void itIsMondayMorning(Browser browser) {
        this.browser = browser;
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    /** The text in the language of the installation. */
    abstract String in(String english, String french);

    Tasklist as(String user) {
        return Tasklist.of(browser.page(), "http://localhost:" + port, user);
    }
}
