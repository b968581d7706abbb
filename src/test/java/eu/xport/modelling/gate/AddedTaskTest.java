package eu.xport.modelling.gate;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Story;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst puts a task of their own before the appointment, with a form of its own, and without anybody's Java. */
class AddedTaskTest extends GateStory {

    private static final String DESIGN = "roadmap-design.bpmn";

    private static final String TASK =
            """
            <bpmn:userTask id="PrepareAppointment" name="Prepare the appointment" camunda:formRef="PrepareAppointment" \
            camunda:formRefBinding="deployment" camunda:assignee="${caseExpert.of(execution.processBusinessKey)}" \
            camunda:candidateGroups="${partner}">
              <bpmn:documentation>The expert reads up on the company. Source: project decision.</bpmn:documentation>
              <bpmn:incoming>Flow_AppointmentMade_BeforeAppointment</bpmn:incoming>
              <bpmn:outgoing>Flow_Prepare_BeforeAppointment</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="Flow_Prepare_BeforeAppointment" sourceRef="PrepareAppointment" \
            targetRef="BeforeAppointment" />
            """;

    private static final String FORM =
            """
            {"components": [
              {"label": "The company", "type": "textarea", "id": "Field_companyLine", "key": "companyLine", "readonly": true},
              {"label": "What did you read?", "type": "textarea", "id": "Field_readings", "key": "readings",
              "validate": {"required": true, "maxLength": 400}}],
             "type": "default", "id": "PrepareAppointment", "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "schemaVersion": 16}
            """;

    @Autowired
    private Story story;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void itIsMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @Test
    void whatTheNewFormSaysIsKeptWithTheNotesAndTheCaseGoesOn() {
        assertThat(deploys("analyst", added().with("texts_fr.properties", french()))
                        .statusCode())
                .isEqualTo(200);
        var company = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(company.openTasks()).containsExactly("PrepareAppointment");
        assertThat((String) tasks.getVariableLocal(
                        company.task("PrepareAppointment").getId(), "companyLine"))
                .contains(company.number());
        company.does("PrepareAppointment", Map.of("readings", "Their site and last year’s accounts"));

        assertThat(company.openTasks()).containsExactly("HoldAppointment");
        assertThat(database.queryForObject(
                        "select text from note where journey = ? and kind = 'PrepareAppointment'",
                        String.class,
                        company.number()))
                .isEqualTo("What did you read?: Their site and last year’s accounts");
    }

    @Test
    void withoutItsFrenchTextsItIsRefused() {
        assertThat(deploys("analyst", added()).body())
                .contains("PrepareAppointment.readings.label", "to forms/texts_fr.properties and deploy it together");
    }

    private static Variation added() {
        return Variation.of("a task before the appointment")
                .in(
                        DESIGN,
                        "sourceRef=\"AppointmentMade\" targetRef=\"BeforeAppointment\" />",
                        "sourceRef=\"AppointmentMade\" targetRef=\"PrepareAppointment\" />\n" + TASK)
                .in(
                        DESIGN,
                        "<bpmn:incoming>Flow_AppointmentMade_BeforeAppointment</bpmn:incoming>",
                        "<bpmn:incoming>Flow_Prepare_BeforeAppointment</bpmn:incoming>")
                .with("prepare-appointment.form", FORM);
    }

    private static String french() {
        return Variation.Folder.text("texts_fr.properties")
                + "\nPrepareAppointment.name=Préparer le rendez-vous\nPrepareAppointment.companyLine.label=L’entreprise\nPrepareAppointment.readings.label=Qu’avez-vous lu\\u00a0?\n";
    }
}
