package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Works through the own tasks in any order; whoever hears nothing sends the same form again, or leaves it. */
final class Expert {

    /** What is said of a task names it, so that the notes tell which tasks were done. */
    static final String WORDS = "Said of task ";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Crowd crowd;
    private final Random chance;

    Expert(String name, Crowd crowd, Random chance) {
        this.name = name;
        this.crowd = crowd;
        this.chance = chance;
    }

    void works() {
        var open = tasks(20);
        if (!open.isEmpty()) {
            works(open.get(chance.nextInt(open.size())));
        }
    }

    private void works(Task task) {
        var fields = task.kind().equals("ContactCompany") && chance.nextInt(3) == 0
                ? Form.goesOn(task)
                : Form.staysWhereItIs(task);
        var heard = sends(task, fields);
        while (!heard && crowd.isOpen() && chance.nextInt(4) > 0) {
            crowd.waitsForTheNode();
            heard = sends(task, fields);
        }
        if (chance.nextInt(10) == 0) {
            sends(task, fields);
        }
    }

    /** Every task that is open now, one step further. */
    int finishesAll() {
        var open = tasks(2000);
        open.forEach(task -> assertThat(sends(task, Form.goesOn(task))).isTrue());
        return open.size();
    }

    /** @return whether it is known what became of the task */
    private boolean sends(Task task, Map<String, String> fields) {
        crowd.ledger().sends(task.id());
        var answer = crowd.line()
                .as(name, Staff.PASSWORD)
                .sends("POST", "/engine-rest/task/" + task.id() + "/submit-form", json(fields));
        var status = answer.map(response -> response.statusCode()).orElse(0);
        answer.ifPresent(response -> assertThat(status)
                .as("a good form is taken, comes too late or fails: %s", response.body())
                .matches(code -> code == 204 || code == 404 || code == 409 || code >= 500));
        if (status == 204) {
            assertThat(crowd.ledger().tasks(Ledger.Word.ACKNOWLEDGED))
                    .as("taken twice")
                    .doesNotContain(task.id());
            crowd.ledger().acknowledged(task.id());
        } else if (status == 404) {
            // Nobody else works on it: it is over because it was done.
            crowd.ledger().acknowledged(task.id());
        } else {
            crowd.ledger().silence();
        }
        return status == 204 || status == 404;
    }

    private List<Task> tasks(int most) {
        return crowd.line()
                .as(name, Staff.PASSWORD)
                .asks("/engine-rest/task?taskDefinitionKeyIn=ContactCompany,HoldAppointment&maxResults=" + most
                        + "&assignee=" + name)
                .filter(answer -> answer.statusCode() < 500)
                .map(Expert::good)
                .map(answer -> read(answer.body()))
                .map(tasks -> StreamSupport.stream(tasks.spliterator(), false)
                        .map(task -> new Task(
                                task.path("id").asText(),
                                task.path("taskDefinitionKey").asText()))
                        .toList())
                .orElse(List.of());
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"%s\": {\"value\": \"%s\"}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", "{\"variables\": {", "}}"));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An open task. */
    record Task(String id, String kind) {}

    private static final class Form {

        static Map<String, String> staysWhereItIs(Task task) {
            return task.kind().equals("ContactCompany")
                    ? Map.of("contactOutcome", "NOT_REACHED", "contactNotes", WORDS + task.id())
                    : Map.of(
                            "appointmentOutcome",
                            "POSTPONED",
                            "appointmentAt",
                            inAWeek(),
                            "appointmentNotes",
                            WORDS + task.id());
        }

        static Map<String, String> goesOn(Task task) {
            return task.kind().equals("ContactCompany")
                    ? Map.of(
                            "contactOutcome",
                            "APPOINTMENT_MADE",
                            "appointmentAt",
                            inAWeek(),
                            "contactNotes",
                            WORDS + task.id())
                    : Map.of("appointmentOutcome", "HELD", "appointmentNotes", WORDS + task.id());
        }

        private static String inAWeek() {
            return LocalDateTime.now()
                    .plusDays(7)
                    .withHour(10)
                    .withMinute(0)
                    .toString()
                    .substring(0, 16);
        }
    }
}
