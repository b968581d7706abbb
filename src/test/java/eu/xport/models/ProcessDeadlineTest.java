package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An analyst changes a deadline in one place of one model, and nothing else goes stale. */
class ProcessDeadlineTest {

    private static final Pattern LENGTH = Pattern.compile("\\b\\d+ (working )?(day|week|month|year)s?\\b");
    private static final Pattern DEADLINE =
            Pattern.compile("(?:deadline\\.(?:after|from|reminder)\\([^)']*'|Parameter name=\"opensBefore\">)([^'<]*)");

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void theNumberOfADeadlineStandsOnlyWhereTheDeadlineIsCounted(ProcessModel model) {
        List<String> counted = DEADLINE.matcher(model.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> mentioned = LENGTH.matcher(model.text())
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(mentioned)
                .as("a length in a label or a documentation goes stale when an analyst changes the deadline")
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @ParameterizedTest
    @MethodSource("eu.xport.models.ProcessModel#all")
    void aDeadlineIsCountedOnceAndReadByItsName(ProcessModel model) {
        assertThat(model.each(CamundaInputParameter.class))
                .filteredOn(parameter -> parameter.getTextContent().contains("deadline."))
                .extracting(CamundaInputParameter::getCamundaName)
                .doesNotHaveDuplicates();
        assertThat(model.each(TimerEventDefinition.class))
                .as("timers read a date")
                .allMatch(timer -> timer.getTimeDate() != null);
        assertThat(model.each(TimeDate.class))
                .extracting(TimeDate::getTextContent)
                .allMatch(date -> date.matches("\\$\\{(\\w+|deadline\\.(from|reminder)\\(.*\\))}"));
        assertThat(model.each(UserTask.class))
                .extracting(UserTask::getCamundaDueDate)
                .allMatch(due -> due == null || due.matches("\\$\\{\\w+}"));
    }

    @ParameterizedTest
    @CsvSource({
        "appointmentLasts, [1-9]\\d* minutes",
        "meetingLasts, [1-9]\\d* minutes",
        "meetingHour, ([01]\\d|2[0-3]):[0-5]\\d"
    })
    void theHourAndTheLengthOfMeetingsStandOnceAndAreWrittenAsTheCalendarReadsThem(String name, String spelling) {
        assertThat(ProcessModel.all().flatMap(model -> model.each(CamundaInputParameter.class).stream()))
                .filteredOn(parameter -> parameter.getCamundaName().equals(name))
                .extracting(CamundaInputParameter::getTextContent)
                .hasSize(1)
                .allMatch(written -> written.matches(spelling));
    }

    @Test
    void theMonthsAfterWhichTheQuestionsAreAskedAgainAreNumbers() {
        assertThat(ProcessModel.all().flatMap(model -> model.each(CamundaInputParameter.class).stream()))
                .filteredOn(parameter -> parameter.getCamundaName().equals("questionsAfterMonths"))
                .extracting(CamundaInputParameter::getTextContent)
                .hasSize(1)
                .allMatch(months -> months.matches("[1-9]\\d*(, [1-9]\\d*)*"));
    }
}
