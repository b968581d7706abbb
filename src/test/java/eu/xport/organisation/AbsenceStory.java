package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Monday 9 March 2026: two experts of the chamber, Céline Auvray and Denis Vautier, share the companies new to export. */
abstract class AbsenceStory extends JourneyTest {

    static final String CELINE = "expert-cci";
    static final String DENIS = "expert-cci-2";

    @Autowired
    TaskService tasks;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    /** A case of this expert: the chamber's turn goes on until it is the expert's. */
    Case caseOf(String expert) {
        for (var turn = 0; turn < 4; turn++) {
            var company = story.files(aCompanyNewToExport());
            if (company.fact("expert").equals(expert)) {
                return company;
            }
        }
        throw new AssertionError(expert + " gets no case");
    }

    /** The expert says so; the substitute may be missing. */
    Case absent(String expert, String firstDay, String lastDay, String substitute) {
        return absentAs(expert, expert, firstDay, lastDay, substitute);
    }

    Case absentAs(String user, String expert, String firstDay, String lastDay, String substitute) {
        var fields =
                new HashMap<String, Object>(Map.of("absentExpert", expert, "firstDay", firstDay, "lastDay", lastDay));
        if (substitute != null) {
            fields.put("substitute", substitute);
        }
        return story.theCase(story.starts(user, "RecordAbsence", fields));
    }

    void until(String moment) {
        story.until(Story.inParis(moment));
    }

    String holder(Case company, String task) {
        return company.task(task).getAssignee();
    }

    List<String> tasksOf(String user) {
        return tasks.createTaskQuery().taskAssignee(user).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .sorted()
                .toList();
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
