package eu.xport.testing;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.journey.Reception;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells journeys in days: time passes only here, and whatever falls due on the way happens at its moment. */
@Component
public class Story {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final String LETTERS = "SendLetter";

    /** Our own tables, those that point at others first. */
    private static final List<String> TABLES = List.of(
            "financing_entry",
            "grant_payment",
            "grant_invoice",
            "grant_aid",
            "grant_cost",
            "export_grant",
            "undertaking_link",
            "undertaking_member",
            "insurance_payment",
            "insurance_statement",
            "insurance_contract",
            "paper_reading",
            "paper",
            "paper_request",
            "paper_part",
            "access_link",
            "access_visit",
            "link_request",
            "result_confirmation",
            "hotline_question",
            "meeting_change",
            "letter_reached",
            "draft",
            "draft_course",
            "letter",
            "absence",
            "hand_over_part",
            "hand_over",
            "calendar_entry",
            "result",
            "review_meeting",
            "delivery",
            "roadmap_action",
            "roadmap_version",
            "roadmap",
            "receipt",
            "breach",
            "note",
            "clock_stop",
            "promise",
            "booked_call",
            "appointment",
            "attempt",
            "diagnosis",
            "journey",
            "company");

    private final ProcessEngine engine;
    private final Reception reception;
    private final JdbcTemplate database;

    Story(ProcessEngine engine, Reception reception, JdbcTemplate database) {
        this.engine = engine;
        this.reception = reception;
        this.database = database;
    }

    /** A company files its answers on the public page. */
    public Case files(Map<String, Object> answers) {
        return theCase(reception.receive(UUID.randomUUID().toString(), answers).journey());
    }

    /** Somebody of the staff sends the start form of a process; returns its business key. */
    public String starts(String user, String process, Map<String, Object> fields) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return engine.getFormService()
                    .submitStartForm(definition.getId(), fields)
                    .getBusinessKey();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    public Case theCase(String number) {
        return new Case(this, engine, database, number);
    }

    /** Begins at a moment in Paris, such as {@code 2026-03-09T10:00}. */
    public void beginsAt(String moment) {
        ClockUtil.setCurrentTime(Date.from(inParis(moment)));
    }

    /** The machine is down until a moment in Paris: time passes, and nothing happens before somebody goes on. */
    public void sleepsUntil(String moment) {
        ClockUtil.setCurrentTime(Date.from(inParis(moment)));
    }

    /** Time passes. */
    public void until(Instant moment) {
        for (var job = nextJob(moment); job != null; job = nextJob(moment)) {
            if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            happens(job);
        }
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** All letters that can leave now leave. */
    public void postLeaves() {
        assertThat(postTries()).as("letters that did not leave").isEmpty();
    }

    /** Each letter that can leave now is tried once; what became of those that did not. */
    public List<String> postTries() {
        var faults = new ArrayList<String>();
        for (var jobs = lettersToMove(); !jobs.isEmpty(); jobs = lettersToMove()) {
            jobs.forEach(job -> {
                try {
                    engine.getManagementService().executeJob(job.getId());
                } catch (RuntimeException failure) {
                    faults.add(failure.getMessage());
                }
            });
        }
        return faults;
    }

    /** Nothing of this story reaches the next one. */
    public void ends() {
        Coverage.note(engine.getHistoryService());
        ClockUtil.reset();
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(process -> process.getId())
                .forEach(process -> engine.getRuntimeService().deleteProcessInstance(process, "The story ends."));
        engine.getHistoryService().createHistoricProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(process -> process.getId())
                .forEach(process -> engine.getHistoryService().deleteHistoricProcessInstance(process));
        TABLES.forEach(table -> database.update("delete from " + table));
    }

    /** What the clock of the story says. */
    public static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    public static Instant inParis(String moment) {
        return LocalDateTime.parse(moment).atZone(PARIS).toInstant();
    }

    /** A letter that does not leave is nobody's fault in a story: it is tried again. */
    private void happens(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException failure) {
            if (!LETTERS.equals(job.getProcessDefinitionKey())) {
                throw failure;
            }
        }
    }

    /** In the order in which they were written: an id of the engine holds its moment, but does not begin with it. */
    private List<Job> lettersToMove() {
        return engine.getManagementService().createJobQuery().processDefinitionKey(LETTERS).executable().list().stream()
                .sorted(comparingLong(job -> UUID.fromString(job.getId()).timestamp()))
                .toList();
    }

    private Job nextJob(Instant moment) {
        return engine
                .getManagementService()
                .createJobQuery()
                .active()
                .duedateLowerThan(Date.from(moment.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
