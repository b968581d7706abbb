package eu.xport.portal.own;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;

import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import eu.xport.testing.Case;
import eu.xport.testing.Mail;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of a company on the way to its own pages. */
abstract class CompanyVisitTest extends PublicPagesTest {

    @Autowired
    private Mail mail;

    Case filed() {
        return story.files(but(aCompanyNewToExport(), "language", "en"));
    }

    /** The way a person goes: the link, its button, the page behind it. */
    Visit.Page entersBy(String letter, Case company) {
        return enters(link(letter, company));
    }

    Visit.Page enters(String link) {
        var fields = new HashMap<String, Object>();
        visit.opens(link)
                .html()
                .select("main form input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return visit.follows(visit.sendsTo(path(link), fields));
    }

    String link(String letter, Case company) {
        postLeaves();
        return mail.link(company, letter);
    }

    static String path(String link) {
        return link.replaceFirst("\\?.*", "");
    }

    /** Whatever waits to be done at once is done. */
    void postLeaves() {
        story.until(Story.now());
    }

    /** The appointment was held on 17 March, and the expert has drafted this plan. */
    Case drafted(Map<String, Object> plan) {
        return filed().until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00")
                .until(at("2026-03-17T11:00"))
                .does("HoldAppointment", "appointmentOutcome", "HELD")
                .does("DraftRoadmap", plan);
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
