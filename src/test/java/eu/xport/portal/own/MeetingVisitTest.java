package eu.xport.portal.own;

import eu.xport.portal.Visit;
import eu.xport.testing.Case;
import java.util.HashMap;
import java.util.Map;

/** A company whose first appointment is on Tuesday 17 March at 10:00 wants another time, or calls it off. */
abstract class MeetingVisitTest extends CompanyVisitTest {

    static final String PAGE = "/journey/meetings";

    Case appointed() {
        var company = filed().until(at("2026-03-10T11:00"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        entersBy("APPOINTMENT", company);
        return company;
    }

    /** A visit is short: whoever comes back another day asks for a link. */
    void comesBack(Case company) {
        visit.sendsTo("/journey/link", Map.of("email", "camille.hebert@example.com"));
        entersBy("CASE_LINK", company);
    }

    Visit.Page proposes(String day, String time, String word) {
        return visit.follows(visit.sendsTo(PAGE + "/proposal", with(proposal(day, time), "word", word)));
    }

    Visit.Page callsOff(String reason) {
        return visit.follows(visit.sendsTo(
                PAGE + "/off", Map.of("meeting", "FIRST_APPOINTMENT 2026-03-17T09:00:00Z", "reason", reason)));
    }

    static Map<String, Object> proposal(String day, String time) {
        return Map.of("meeting", "FIRST_APPOINTMENT 2026-03-17T09:00:00Z", "day", day, "time", time);
    }

    static Map<String, Object> with(Map<String, Object> fields, String... more) {
        var all = new HashMap<>(fields);
        for (var field = 0; field < more.length; field += 2) {
            all.put(more[field], more[field + 1]);
        }
        return all;
    }
}
