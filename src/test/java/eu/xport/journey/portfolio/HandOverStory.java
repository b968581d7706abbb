package eu.xport.journey.portfolio;

import static eu.xport.testing.Answers.aCompanyNewToExport;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import eu.xport.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Monday 9 March 2026: Céline Auvray and Denis Vautier of the chamber share the companies new to export. */
abstract class HandOverStory extends JourneyTest {

    static final String CELINE = "expert-cci";
    static final String DENIS = "expert-cci-2";

    @Autowired
    TaskService tasks;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService jobs;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    /** Cases come in until this expert has so many; every other one is the colleague's. */
    List<Case> casesOf(String expert, int count) {
        return Stream.generate(() -> story.files(aCompanyNewToExport()))
                .filter(company -> company.fact("expert").equals(expert))
                .limit(count)
                .toList();
    }

    String handOver(String from, String... to) {
        return handOverAs("manager", from, to);
    }

    /** Without names to the colleagues. */
    String handOverAs(String user, String from, String... to) {
        var fields = new HashMap<String, Object>(Map.of(
                "formerExpert",
                from,
                "handOverTo",
                to.length == 0 ? "COLLEAGUES" : "NAMED",
                "handOverReason",
                "leaves the chamber"));
        if (to.length > 0) {
            fields.put("newExperts", List.of(to));
        }
        return story.starts(user, "HandOverPortfolio", fields);
    }

    void absent(String expert, String firstDay, String lastDay, String substitute) {
        var fields =
                new HashMap<String, Object>(Map.of("absentExpert", expert, "firstDay", firstDay, "lastDay", lastDay));
        if (substitute != null) {
            fields.put("substitute", substitute);
        }
        story.starts(expert, "RecordAbsence", fields);
    }

    void until(String moment) {
        story.until(Story.inParis(moment));
    }

    /** What will happen when, of all that waits in the case; that the change is told is no part of it. */
    List<String> timersOf(Case company) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(company.number()).list().stream()
                .flatMap(process -> jobs.createJobQuery().processInstanceId(process.getId()).list().stream())
                .filter(job -> !job.getProcessDefinitionKey().equals("ExpertChange"))
                .map(job -> job.getJobDefinitionId() + " " + job.getDuedate())
                .sorted()
                .toList();
    }

    String holder(Case company, String task) {
        return company.task(task).getAssignee();
    }
}
