package eu.xport.modelling.change;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.xport.testing.Case;
import eu.xport.testing.JourneyTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The report on a change of model, as analysts and managers meet it. */
class ChangePagesTest extends JourneyTest {

    private static final String PAGE = "/staff/models/change";
    private static final String CONTACT = "processes/first-contact.bpmn";
    private static final String DIAGNOSIS = "forms/self-diagnosis.form";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private NewerModels newer;

    @Autowired
    private DeployedModels models;

    @Autowired
    private RepositoryService repository;

    private MockMvc browser;
    private int status;

    @BeforeEach
    void aModelOfThreeDays() {
        story.beginsAt("2026-03-09T10:00");
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        newer.deploy("FirstContact", model -> lasting(model, "3 days"));
    }

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        newer.takeBack();
    }

    @Test
    void aFrenchReaderReadsSentencesAndTheNamesOfProcessesAndTasksInFrench() throws Exception {
        var older = version();
        story.files(aCompanyNewToExport());
        newer.deploy("FirstContact", model -> lasting(model, "4 days"));

        assertThat(opens("analyst", get(PAGE).header("Accept-Language", "fr")))
                .contains("Premier contact")
                .doesNotContain("First contact");
        assertThat(opens("analyst", get(address("", older)).header("Accept-Language", "fr")))
                .contains("Premier contact", "Contacter l’entreprise", "3 days → 4 days");
    }

    @Test
    void anAnalystReadsWhatAFileWouldChangeAndNothingIsDeployed() throws Exception {
        var company = story.files(aCompanyNewToExport());
        var before = repository.createDeploymentQuery().count();

        var page = sends("analyst", "first-contact.bpmn", lasting(NewerModels.read(Path.of(CONTACT)), "4 days"));

        assertThat(page)
                .contains("Deadline contactDue of “Keep the promise: a call in time”: 3 days → 4 days")
                .contains("Contact the company: 1")
                .contains("Trial with open cases, taken back")
                .contains("Would move: 1. Would stay: 0.")
                .doesNotContain(company.number());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-12T18:00"));
    }

    @Test
    void whatTheGateWouldSayToTheFilesIsToldFirst() throws Exception {
        var fourDays = lasting(NewerModels.read(Path.of(CONTACT)), "4 days");

        assertThat(sends("analyst", "first-contact.bpmn", fourDays))
                .contains("It would refuse these files:", "change both, and deploy both files together");
        assertThat(sends("analyst", "texts_fr.properties", NewerModels.read(Path.of("forms/texts_fr.properties"))))
                .contains("It would let these files go live together.");
    }

    @Test
    void otherEnglishWithTheFrenchOfBeforeIsRemarked() throws Exception {
        var form = NewerModels.read(Path.of(DIAGNOSIS));
        var reworded = form.replace("Could you serve 20 % more orders", "Could you serve 30 % more orders");

        assertThat(sends("analyst", "self-diagnosis.form", reworded))
                .contains("It would let these files go live together.")
                .contains("30 % more orders within six months?", "the French still", "look whether both say the same");
        assertThat(sends("analyst", "self-diagnosis.form", form)).doesNotContain("look whether");
    }

    @Test
    void aDimensionWithAnotherNumberOfQuestionsIsRemarkedForTheLimitsThatAreWrittenForIt() throws Exception {
        var moved = NewerModels.read(Path.of(DIAGNOSIS))
                .replaceFirst("\"dimension\": \"OFFER\"", "\"dimension\": \"PEOPLE\"");

        assertThat(sends("analyst", "self-diagnosis.form", moved))
                .contains("The dimension PEOPLE has 3 questions now, it had 2", "export-readiness.dmn");
    }

    @Test
    void whatWouldRunCodeIsNotEvenTried() throws Exception {
        story.files(aCompanyNewToExport());
        var hostile = NewerModels.read(Path.of(CONTACT))
                .replace(
                        "${deadline.reminder(contactDue, submittedAt)}",
                        "${''.getClass().forName('java.lang.Runtime')}")
                .replace("\"ContactReminder\"", "\"ContactReminderAgain\"");

        assertThat(sends("analyst", "first-contact.bpmn", hostile))
                .contains("Not tried with open cases", "calls a function of something that is no bean")
                .doesNotContain("Would move");
    }

    @Test
    void aFileWhoseCasesCannotMoveSaysWhichAndWhy() throws Exception {
        story.files(aCompanyNewToExport());
        var text = NewerModels.read(Path.of(CONTACT))
                .replaceAll(
                        "(?s)<bpmn:userTask id=\"ContactCompany\"(.*?)>(.*?)</bpmn:userTask>",
                        "<bpmn:manualTask id=\"ContactCompany\" name=\"By hand\" />");

        assertThat(sends("analyst", "first-contact.bpmn", text))
                .contains("Would move: 0. Would stay: 1.")
                .contains("which has no counterpart in the newer version");
    }

    @ParameterizedTest
    @CsvSource({
        "letter.txt, hello, is no model",
        "letters_fr.properties, hello=bonjour, is no model",
        "broken.bpmn, <definitions, cannot be read",
        "empty.form, {}, is no form",
        "none.dmn, <definitions/>, holds no decision"
    })
    void aFileThatIsNoModelIsRefusedWithTheReason(String name, String text, String reason) throws Exception {
        assertThat(sends("analyst", name, text)).contains(reason);
        assertThat(status).isEqualTo(400);
    }

    @Test
    void aManagerTriesAndMovesTheOpenCases() throws Exception {
        var company = story.files(aCompanyNewToExport());
        var older = version();
        newer.deploy("FirstContact", model -> lasting(model, "8 days"));

        assertThat(opens("manager", post(address("/trial", older)).param("countsAnew", "true")))
                .contains("Would move: 1. Would stay: 0.")
                .contains("due date changes (cases: 1)")
                .contains("(between +5.0 and +5.0 days)");
        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-12T18:00"));

        assertThat(opens("manager", post(address("/move", older)).param("countsAnew", "true")))
                .contains("Moved: 1. Stayed: 0.");
        assertThat(company.due("ContactCompany")).isEqualTo(at("2026-03-17T18:00"));
    }

    @Test
    void aPromiseThatWouldBeBrokenAtOnceIsWarnedOf() throws Exception {
        var company = story.files(aCompanyNewToExport()).until(at("2026-03-11T10:00"));
        var older = version();
        newer.deploy("FirstContact", model -> lasting(model, "1 day"));

        assertThat(opens("manager", post(address("/trial", older)).param("countsAnew", "true")))
                .contains("Attention: timers that lie in the past run out at once: 1.");
        assertThat(company.openTasks()).containsExactly("ContactCompany");
    }

    @Test
    void theCasesThatCanMoveDoAndTheOtherOneIsNamedWithTheReason() throws Exception {
        var stays = story.files(aCompanyNewToExport()).until(at("2026-03-12T18:01"));
        var moves = story.files(aCompanyNewToExport());
        var older = version();
        newer.deploy(
                "FirstContact",
                model -> model.replaceAll(
                        "(?s)<bpmn:userTask id=\"ReassignContact\"[^>]*>(.*?)</bpmn:userTask>",
                        "<bpmn:manualTask id=\"ReassignContact\" name=\"By hand\">$1</bpmn:manualTask>"));

        assertThat(opens("manager", post(address("/move", older))))
                .contains("Moved: 1. Stayed: 1.")
                .contains(stays.number())
                .doesNotContain(moves.number());
        assertThat(newer.isNewest(moves.process("FirstContact"))).isTrue();
        assertThat(newer.isNewest(stays.process("FirstContact"))).isFalse();
        assertThat(stays.openTasks()).containsExactlyInAnyOrder("ContactCompany", "ReassignContact");
    }

    @Test
    void anAnalystTriesButDoesNotMove() throws Exception {
        Case company = story.files(aCompanyNewToExport());
        var older = version();
        newer.deploy("FirstContact", model -> model);

        assertThat(opens("analyst", get(address("", older)))).contains("Managers and administrators move cases");
        assertThat(opens("analyst", post(address("/move", older)))).contains("Nothing has moved.");
        assertThat(status).isEqualTo(403);
        assertThat(newer.isNewest(company.process("FirstContact"))).isFalse();
    }

    @Test
    void whoeverReadsAnOldPageWhileSomebodyDeploysMovesNothing() throws Exception {
        var company = story.files(aCompanyNewToExport());
        var older = version();
        newer.deploy("FirstContact", model -> model);
        var page = address("/move", older);
        newer.deploy("FirstContact", model -> lasting(model, "9 days"));

        assertThat(opens("manager", post(page))).contains("has been deployed meanwhile");
        assertThat(status).isEqualTo(400);
        assertThat(models.version("FirstContact", older).orElseThrow().getId())
                .isEqualTo(company.process("FirstContact").getProcessDefinitionId());
    }

    @Test
    void expertsDoNotSeeThePage() throws Exception {
        opens("expert-cci", get(PAGE));

        assertThat(status).isEqualTo(403);
    }

    @Test
    void addressesThatMakeNoSenseAreRefused() throws Exception {
        assertThat(opens("analyst", get(PAGE + "/FirstContact?from=7&to=3"))).contains("newer version only");
        assertThat(opens("analyst", get(PAGE + "/Nothing?from=1&to=2"))).contains("has no version");
        opens("analyst", get(PAGE + "/FirstContact?from=x&to=2"));
        assertThat(status).isEqualTo(400);
    }

    private int version() {
        return models.newest("FirstContact").orElseThrow().getVersion();
    }

    private String address(String action, int older) {
        return PAGE + "/FirstContact" + action + "?from=" + older + "&to=" + version();
    }

    private String sends(String user, String name, String text) throws Exception {
        var file = new MockMultipartFile("files", name, "text/xml", text.getBytes(StandardCharsets.UTF_8));
        return opens(user, multipart(PAGE).file(file));
    }

    private String opens(String user, MockHttpServletRequestBuilder request) throws Exception {
        return performs(user, request.with(csrf()));
    }

    private String opens(
            String user, org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder request)
            throws Exception {
        return performs(user, request.with(csrf()));
    }

    private String performs(
            String user, org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var login = (MockHttpSession) browser.perform(formLogin().user(user).password("demo"))
                .andReturn()
                .getRequest()
                .getSession();
        var answer = browser.perform(request.session(login)).andReturn().getResponse();
        status = answer.getStatus();
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String lasting(String model, String length) {
        return model.replaceFirst("(submittedAt, )'[^']+'", "$1'" + length + "'");
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
