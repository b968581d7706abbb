package eu.xport.access;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.JourneyNumber;
import eu.xport.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What opens nothing any more is kept no longer, whether anybody comes or not. */
class ForgetWhatIsOverTest extends JourneyTest {

    @Autowired
    private CompanyDoor door;

    @Autowired
    private LostLinks lost;

    @Autowired
    private ForgetWhatIsOver hourly;

    @Autowired
    private JdbcTemplate database;

    @Test
    void linksVisitsAndAddressesGoWhenTheirTimeIsOver() {
        story.beginsAt("2026-03-09T10:00");
        var journey = JourneyNumber.of(story.files(aCompanyNewToExport()).number());
        door.enter(door.linkTo(journey, true));
        door.linkTo(journey, false);
        lost.ask("nobody@example.com");

        story.sleepsUntil("2026-03-09T17:30");
        hourly.forget();
        assertThat(kept()).isEqualTo("1 link, 1 visit, 1 address");
        story.sleepsUntil("2026-03-10T10:30");
        hourly.forget();
        assertThat(kept()).isEqualTo("1 link, 0 visit, 0 address");
        story.sleepsUntil("2026-03-16T10:30");
        hourly.forget();
        assertThat(kept()).isEqualTo("0 link, 0 visit, 0 address");
    }

    private String kept() {
        return count("access_link") + " link, " + count("access_visit") + " visit, " + count("link_request")
                + " address";
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
