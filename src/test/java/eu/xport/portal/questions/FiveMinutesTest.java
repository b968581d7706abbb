package eu.xport.portal.questions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.xport.portal.PublicPagesInBrowserTest.visitor;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.xport.testing.Analyst;
import eu.xport.testing.Browser;
import eu.xport.testing.BrowserTest;
import eu.xport.testing.Story;
import eu.xport.testing.XportTest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has the answers at hand has the result in five minutes, without a directory that would fill in the rest. */
@XportTest
@BrowserTest
class FiveMinutesTest {

    private static final int FIVE_MINUTES = 300;
    private static final String NEXT = "main button[name=go][value=next]";
    private static final String SEND = "main button.button:not([name])";

    @LocalServerPort
    private int port;

    @Autowired
    private Story story;

    @Autowired
    private Analyst analyst;

    @BeforeEach
    void somebodyComesOnMondayMorning() {
        story.beginsAt("2026-03-09T10:00");
    }

    @AfterEach
    void theFormerModelsReturn() {
        story.ends();
        analyst.takesItBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void onOnePage(String language, Browser browser) {
        var effort = onOnePage(browser.page(visitor(language, 1280)), language);

        assertThat(effort.seconds()).as(effort.toString()).isLessThan(FIVE_MINUTES);
        assertThat(effort.fields()).as(effort.toString()).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void topicByTopic(String language, Browser browser) {
        var effort = topicByTopic(browser.page(visitor(language, 1280)), language);

        assertThat(effort.seconds()).as(effort.toString()).isLessThan(FIVE_MINUTES);
        assertThat(effort.fields()).as(effort.toString()).isEqualTo(19);
        assertThat(effort.pages()).as(effort.toString()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void whoeverRequiresTenFieldsMoreHearsOfIt(String language, Browser browser) {
        analyst.changes(
                "self-diagnosis.form",
                "\"components\": \\[",
                "\"components\": ["
                        + IntStream.range(0, 10)
                                .mapToObj(FiveMinutesTest::aRequiredLine)
                                .collect(Collectors.joining()));
        story.sleepsUntil("2026-03-09T10:05");

        var onePage = onOnePage(browser.page(visitor(language, 1280)), language);
        var topics = topicByTopic(browser.page(visitor(language, 1280)), language);

        assertThat(onePage.fields()).isEqualTo(29);
        assertThat(onePage.seconds()).as(onePage.toString()).isGreaterThan(FIVE_MINUTES);
        assertThat(topics.seconds()).as(topics.toString()).isGreaterThan(FIVE_MINUTES);
    }

    private Effort onOnePage(Page page, String language) {
        var effort = new Effort(aCompanyNewToExport(), language);
        page.navigate(address("/diagnosis"));
        effort.spendsOn(page);
        effort.clicks(page.locator(SEND));
        assertThat(page).hasURL(Pattern.compile(".*/diagnosis/[0-9a-f-]{36}"));
        return effort;
    }

    private Effort topicByTopic(Page page, String language) {
        var effort = new Effort(aCompanyNewToExport(), language);
        page.navigate(address("/diagnosis?step=1"));
        effort.spendsOn(page);
        while (page.locator(NEXT).count() > 0) {
            effort.clicks(page.locator(NEXT));
            effort.spendsOn(page);
        }
        effort.clicks(page.locator(SEND));
        assertThat(page).hasURL(Pattern.compile(".*/diagnosis/[0-9a-f-]{36}"));
        return effort;
    }

    private static String aRequiredLine(int place) {
        return ("{\"type\": \"textfield\", \"id\": \"Line%1$d\", \"key\": \"line%1$d\", \"label\": \"Another line that we need\","
                        + " \"validate\": {\"required\": true, \"maxLength\": 80}},")
                .formatted(place);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
