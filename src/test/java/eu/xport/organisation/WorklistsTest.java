package eu.xport.organisation;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.People;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the lists of Tasklist hold, for whom. */
class WorklistsTest extends CallStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private People people;

    @Test
    void anExpertIsOfferedFourListsAManagerTheEscalationsFirstAndTheAbsencesAndAFundingOfficerTheFunding() {
        assertThat(listsOf("expert-ad")).containsExactly("My tasks", "My organisation", "Due this week", "Overdue");
        assertThat(listsOf("manager"))
                .containsExactly("Escalations", "My tasks", "My organisation", "Due this week", "Overdue", "Absences");
        assertThat(listsOf("funding"))
                .containsExactly("My tasks", "My organisation", "Due this week", "Overdue", "Funding");
        assertThat(listsOf("analyst")).isEmpty();
    }

    @Test
    void myTasksAreThoseEntrustedToMe() {
        assertThat(tasks(expert, "My tasks")).containsExactly("ContactCompany");
        assertThat(tasks(colleague, "My tasks")).isEmpty();
    }

    @Test
    void myOrganisationsTasksAreSeenByColleaguesAndByNoOtherPartner() {
        assertThat(tasks(colleague, "My organisation")).containsExactly("ContactCompany");
        assertThat(tasks("expert-ad", "My organisation")).isEmpty();
    }

    @Test
    void whatIsDueThisWeekIsDueFromMondayToSunday() {
        assertThat(tasks(expert, "Due this week")).containsExactly("ContactCompany");

        story.beginsAt("2026-03-08T23:59");
        assertThat(tasks(expert, "Due this week")).isEmpty();
    }

    @Test
    void whatIsLateIsOverdueAndEscalatedToTheManagers() {
        assertThat(tasks(expert, "Overdue")).isEmpty();

        company.until(company.promised("contactDue").plusMinutes(1));

        assertThat(tasks(expert, "Overdue")).containsExactly("ContactCompany");
        assertThat(tasks("manager", "Escalations")).containsExactly("ReassignContact");
    }

    @Test
    void amongTheEscalationsThePromiseThatWasBrokenFirstStandsFirst() {
        var later = Stream.of("2026-03-10T10:00", "2026-03-11T10:00", "2026-03-16T10:00")
                .map(filedAt -> {
                    story.until(Story.inParis(filedAt));
                    return story.files(aCompanyNewToExport());
                })
                .toList();
        var cases = Stream.concat(Stream.of(company), later.stream()).toList();
        story.until(Story.inParis("2026-03-23T10:00"));

        assertThat(read("manager", "Escalations").findValuesAsText("id"))
                .containsExactlyElementsOf(cases.stream()
                        .map(one -> one.task("ReassignContact").getId())
                        .toList());
        assertThat(halTasks("manager", list("manager", "Escalations"))
                        .findValues("variable")
                        .toString())
                .contains("brokenPromise", "Thu 12 Mar 2026");
    }

    @Test
    void aCardSaysWhoseCaseItIsSoThatWhoStandsInKnows() {
        story.starts(
                expert,
                "RecordAbsence",
                Map.of(
                        "absentExpert",
                        expert,
                        "firstDay",
                        "2026-03-09",
                        "lastDay",
                        "2026-03-10",
                        "substitute",
                        colleague));

        story.until(Story.inParis("2026-03-09T10:01"));

        var card = halTasks(colleague, list(colleague, "My tasks")).toString();

        assertThat(card)
                .contains("expertName", people.named(expert).orElseThrow().name());
    }

    @Test
    void whoIsAbsentIsListedForTheManagersAndForColleaguesOfTheSameOrganisation() {
        story.starts(
                expert,
                "RecordAbsence",
                Map.of("absentExpert", expert, "firstDay", "2026-03-10", "lastDay", "2026-03-10"));

        assertThat(tasks("manager", "Absences")).containsExactly("EndAbsence");
        assertThat(tasks("manager", "Escalations")).isEmpty();
        assertThat(tasks(expert, "My tasks")).containsExactlyInAnyOrder("ContactCompany", "EndAbsence");
        assertThat(tasks(colleague, "My organisation")).containsExactlyInAnyOrder("ContactCompany", "EndAbsence");
        assertThat(tasks("expert-ad", "My organisation")).isEmpty();
    }

    @Test
    void eachCardNamesTheCompanyItsSectorAndItsReadiness() {
        var list = list(expert, "My tasks");

        assertThat(list.path("properties").path("variables").findValuesAsText("label"))
                .containsExactly(
                        "Company",
                        "Sector",
                        "Readiness",
                        "Call booked",
                        "The company wants",
                        "Attention",
                        "Absent",
                        "Service",
                        "Expert",
                        "Promised by");
        var card = halTasks(expert, list).findValues("variable").toString();
        assertThat(card).contains("Fonderie", "sectorName", "bandName").doesNotContain("Hébert");
    }

    private List<String> listsOf(String user) {
        return StreamSupport.stream(lists(user).spliterator(), false)
                .sorted((one, other) -> one.path("properties").path("priority").asInt()
                        - other.path("properties").path("priority").asInt())
                .map(list -> list.path("name").asText())
                .toList();
    }

    private JsonNode list(String user, String name) {
        return StreamSupport.stream(lists(user).spliterator(), false)
                .filter(list -> list.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode lists(String user) {
        return read(as(user).gets("/engine-rest/filter?maxResults=100").body());
    }

    private List<String> tasks(String user, String list) {
        return read(user, list).findValuesAsText("taskDefinitionKey");
    }

    private JsonNode read(String user, String list) {
        var answer = as(user).gets(
                        "/engine-rest/filter/" + list(user, list).path("id").asText() + "/list?maxResults=100");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    /** As Tasklist asks for its cards. */
    private JsonNode halTasks(String user, JsonNode list) {
        var tasklist = Visitor.staff(port, user);
        tasklist.opens("/camunda/app/tasklist/default/");
        return read(tasklist.asksForCards("/camunda/api/engine/engine/default/filter/"
                        + list.path("id").asText() + "/list?firstResult=0&maxResults=15")
                .body());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }
}
