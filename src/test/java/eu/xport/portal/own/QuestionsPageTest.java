package eu.xport.portal.own;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.Visit;
import eu.xport.testing.Case;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A company asks on its own page, and the partner who knows answers within the promised time. */
class QuestionsPageTest extends CompanyVisitTest {

    private static final String PAGE = "/journey/questions";

    @Autowired
    private TaskService tasks;

    @Test
    void aQuestionIsAnsweredOnThePageAndByLetter() {
        var company = enteredCase();

        var sent = asks("CUSTOMS", "Which customs code has our robot arm in Canada?");
        assertThat(sent.text())
                .contains("Your question has arrived.", "Which customs code")
                .contains("CCI International Normandie answers by Wednesday 11 March 2026, at 18:00 at the latest.");
        company.does("AnswerQuestion", "answer", "8479.50, free of duty by CETA.");

        assertThat(visit.opens(PAGE).text()).contains("8479.50, free of duty by CETA.", "answered on Mon 9 Mar 2026");
        assertThat(company.letters()).endsWith("QUESTION_ANSWERED COMPANY");
        assertThat(entersBy("QUESTION_ANSWERED", company).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMS, cci-normandie",
        "RULES, cci-normandie",
        "CONTRACTS, cci-normandie",
        "BRANCH, business-france",
        "RECRUITING, business-france"
    })
    void thePartnerWhoseServicesCoverTheTopicAnswers(String topic, String partner) {
        var company = enteredCase();

        asks(topic, "How do we begin?");

        assertThat(tasks.getIdentityLinksForTask(company.task("AnswerQuestion").getId()))
                .extracting(link -> link.getGroupId())
                .contains(partner);
        assertThat(company.due("AnswerQuestion")).isEqualTo(at("2026-03-11T18:00"));
    }

    @Test
    void theManagersAreToldOfAQuestionThatNobodyAnswersInTime() {
        var company = enteredCase();
        asks("RULES", "Which label do we need?");

        company.until(at("2026-03-11T17:59"));
        assertThat(company.letters()).doesNotContain("QUESTION_OVERDUE MANAGERS");
        company.until(at("2026-03-11T18:00"));

        assertThat(company.letters()).contains("QUESTION_OVERDUE MANAGERS");
        assertThat(company.openTasks()).contains("AnswerQuestion");
    }

    @Test
    void whoeverWaitsLongerThanPromisedReadsThatWeAreLate() {
        var company = enteredCase();
        asks("RULES", "Which label do we need?");
        var promise = "CCI International Normandie answers by Wednesday 11 March 2026";
        var excuse = "CCI International Normandie was to answer by Wednesday 11 March 2026 and has not yet.";

        company.until(at("2026-03-11T17:59"));
        visit.sendsTo("/journey/link", Map.of("email", "camille.hebert@example.com"));
        entersBy("CASE_LINK", company);
        assertThat(visit.opens(PAGE).text()).contains(promise).doesNotContain(excuse);
        company.until(at("2026-03-11T18:00"));
        assertThat(visit.opens(PAGE).text()).contains(excuse).doesNotContain(promise);
        company.does("AnswerQuestion", "answer", "None.");

        assertThat(visit.opens(PAGE).text()).contains("answered on").doesNotContain(excuse);
    }

    @Test
    void whatCannotBeAskedIsRefusedAndWhatWasTypedStays() {
        enteredCase();

        var nothing = visit.sendsTo(PAGE, Map.of("topic", "CUSTOMS", "question", " "));
        var elsewhere = visit.sendsTo(PAGE, Map.of("topic", "WEATHER", "question", "Will it rain?"));
        var tooLong = visit.sendsTo(PAGE, Map.of("topic", "CUSTOMS", "question", "x".repeat(4001)));
        var unknown = visit.sendsTo(PAGE, Map.of("topic", "CUSTOMS", "question", "Hm?", "partner", "ad-normandie"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.problems()).containsExactly("Your question – must be filled in.");
        assertThat(elsewhere.problems()).containsExactly("What is it about? – must be filled in.");
        assertThat(elsewhere.html().select("#question").text()).isEqualTo("Will it rain?");
        assertThat(tooLong.problems()).containsExactly("Your question – may have at most 4,000 characters.");
        assertThat(unknown.problems()).containsExactly("partner – is not asked in this form.");
        assertThat(count("hotline_question")).isZero();
    }

    @Test
    void aFewQuestionsAreOpenAtATime() {
        enteredCase();
        for (var times = 0; times < 5; times++) {
            asks("CUSTOMS", "Question " + times);
        }

        var more = visit.sendsTo(PAGE, Map.of("topic", "CUSTOMS", "question", "One more"));

        assertThat(more.status()).isEqualTo(422);
        assertThat(more.text()).contains("5 of your questions are open");
        assertThat(count("hotline_question")).isEqualTo(5);
    }

    @Test
    void aClosedCaseAsksNoMoreAndReadsWhatItAsked() {
        var company = enteredCase();
        asks("CUSTOMS", "Which code?");
        company.notesAs("manager", "CLOSED", "The company was sold.");

        assertThat(visit.sendsTo(PAGE, Map.of("topic", "CUSTOMS", "question", "Another?"))
                        .status())
                .isEqualTo(422);
        company.does("AnswerQuestion", "answer", "8479.50");
        assertThat(visit.opens(PAGE).text()).contains("Which code?", "8479.50");
    }

    private Case enteredCase() {
        var company = filed();
        entersBy("DIAGNOSIS_RECEIVED", company);
        return company;
    }

    private Visit.Page asks(String topic, String question) {
        return visit.follows(visit.sendsTo(PAGE, Map.of("topic", topic, "question", question)));
    }
}
