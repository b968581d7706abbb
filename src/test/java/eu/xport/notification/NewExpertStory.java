package eu.xport.notification;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases whose expert changes, and what is written because of it. */
abstract class NewExpertStory extends RoadmapStory {

    static final String NEW = "expert-bf";

    @Autowired
    Letters letters;

    @Autowired
    LetterTemplates templates;

    @Autowired
    Reassignment reassignment;

    @Autowired
    Clock clock;

    @Autowired
    IdentityService identities;

    @Autowired
    ManagementService jobs;

    @Autowired
    TransactionTemplate transaction;

    static Map<String, Object> toBusinessFrance(String former) {
        return Map.of(
                "formerExpert",
                former,
                "handOverTo",
                "NAMED",
                "newExperts",
                List.of(NEW),
                "handOverReason",
                "leaves the chamber");
    }

    void absent(String expert, String standIn) {
        absent(expert, LocalDate.now(clock).toString(), standIn);
    }

    void absent(String expert, String firstDay, String standIn) {
        var fields = new HashMap<String, Object>(Map.of("absentExpert", expert, "substitute", standIn));
        fields.put("firstDay", firstDay);
        fields.put("lastDay", "2026-03-20");
        story.starts(expert, "RecordAbsence", fields);
    }

    String nameOf(String user) {
        var person = identities.createUserQuery().userId(user).singleResult();
        return person.getFirstName() + " " + person.getLastName();
    }

    void entrust(Case company, String expert) {
        var partner = expert.startsWith("expert-bf") ? "business-france" : "ad-normandie";
        reassignment.entrust(number(company), expert, partner);
    }

    /** What is written because of a step. */
    List<Letter> after(Case company, Runnable step) {
        var before = all(company).size();
        step.run();
        story.until(clock.instant());
        return all(company).stream().skip(before).toList();
    }

    List<String> told(Case company, String reader) {
        return all(company).stream()
                .filter(letter -> letter.reader().equals(reader))
                .map(letter -> letter.kind() + " " + letter.timing())
                .toList();
    }

    List<Letter> all(Case company) {
        return letters.findByJourneyOrderByWrittenAtDescIdDesc(company.number()).stream()
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    List<Letter> written(Case company, String kind) {
        return all(company).stream()
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }

    String text(Letter letter) {
        return templates.of(letter).text().replaceAll("\\s+", " ");
    }

    String method(Letter letter) {
        return Biweekly.parse(ics(letter)).first().getMethod().getValue();
    }

    VEvent event(Letter letter) {
        return Biweekly.parse(ics(letter)).first().getEvents().get(0);
    }

    String ics(Letter letter) {
        return templates.of(letter).invitation().orElseThrow().ics();
    }

    static List<String> invited(VEvent event) {
        return event.getAttendees().stream().map(Attendee::getEmail).toList();
    }

    static JourneyNumber number(Case company) {
        return JourneyNumber.of(company.number());
    }
}
