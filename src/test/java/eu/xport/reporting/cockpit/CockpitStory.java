package eu.xport.reporting.cockpit;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Monday 9 March 2026: Gaëlle Marie, a manager, looks at the pages that stand in Cockpit. */
abstract class CockpitStory extends JourneyTest {

    @Autowired
    private Reassignment reassignment;

    @LocalServerPort
    int port;

    private Visitor manager;
    int status;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    Case aCase() {
        return story.files(aCompanyNewToExport());
    }

    Case aCaseOf(String company) {
        return story.files(but(aCompanyNewToExport(), "legalName", company));
    }

    /** The case is entrusted to somebody else. */
    Case of(String expert, String partner, Case company) {
        reassignment.entrust(JourneyNumber.of(company.number()), expert, partner);
        return company;
    }

    void until(String moment) {
        story.until(Story.inParis(moment));
    }

    Visitor manager() {
        if (manager == null) {
            manager = Visitor.staff(port, "manager");
        }
        return manager;
    }

    Document page(String address) {
        return page(manager(), address);
    }

    Document page(Visitor reader, String address) {
        var answer = reader.opens(address);
        status = answer.statusCode();
        return Jsoup.parse(answer.body());
    }

    /** Presses the button of a form. */
    HttpResponse<String> presses(Visitor reader, Element form) {
        return reader.postForm(
                form.attr("action"),
                Map.of("_csrf", form.select("input[name=_csrf]").val()));
    }

    /** The numbers of the cases in a list. */
    List<String> cases(Document page) {
        return page.select("tbody td .staff-number").eachText();
    }

    String words(Document page) {
        return page.text();
    }
}
