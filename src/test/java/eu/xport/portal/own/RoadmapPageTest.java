package eu.xport.portal.own;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aReviewWith;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A company reads its roadmap on its own page, and agrees to it or says what should change. */
class RoadmapPageTest extends CompanyVisitTest {

    private static final String PAGE = "/journey/roadmap";
    private static final Map<String, Object> PLAN = aYearWith(aMarketStudy("2026-04-01", "2026-05-15"));

    @Autowired
    private JdbcTemplate database;

    @Test
    void theLetterLeadsToTheVersionThatWaits() {
        var page = entersBy("ROADMAP_TO_READ", drafted(PLAN));

        assertThat(page.html().select("#waiting").text()).isEqualTo("Version 1 waits for your answer");
        assertThat(page.text())
                .contains("market study", "Business France", "We agree", "Please change it")
                .contains("Drafted on Tue 17 Mar 2026");
        assertThat(visit.opens("/journey").text()).contains("Your roadmap waits for your answer");
    }

    @Test
    void whoAgreesHasKeptThePromiseWithNameVersionAndTimeOnRecord() {
        var company = drafted(PLAN);
        entersBy("ROADMAP_TO_READ", company);
        story.sleepsUntil("2026-03-17T16:15");

        var answered = visit.follows(visit.sendsTo(PAGE, Map.of("version", 1, "roadmapAccepted", "true")));

        assertThat(answered.text())
                .contains("You have agreed to version 1", "Answered on Tue 17 Mar 2026, 16:15 by Camille Hébert");
        assertThat(company.kept("roadmapDue")).contains(at("2026-03-17T16:15"));
        assertThat(company.openTask("AgreeRoadmap")).isEmpty();
        assertThat(company.process("ActionDelivery")).isNotNull();
    }

    @Test
    void whoAsksForChangesSaysWhichActionTheyAreAbout() {
        var company = drafted(PLAN);
        var page = entersBy("ROADMAP_TO_READ", company);
        var field = page.html().select("textarea[name^=comment.]").attr("name");

        var answered = visit.follows(visit.sendsTo(
                PAGE,
                Map.of("version", 1, "roadmapAccepted", "false", field, "Too dear.", "roadmapComment", "Later.")));

        assertThat(answered.text()).contains("You have asked for changes to version 1");
        assertThat(database.queryForObject("select answer_comment from roadmap_version", String.class))
                .isEqualTo("Later.\nTailored market information or market study: Too dear.");
        assertThat(company.openTasks()).containsExactly("DraftRoadmap");
    }

    @Test
    void aNoWithoutAWordIsRefusedAndWhatWasTypedStays() {
        var company = drafted(PLAN);
        entersBy("ROADMAP_TO_READ", company);

        var empty = visit.sendsTo(PAGE, Map.of("version", 1, "roadmapAccepted", "false", "roadmapComment", "  "));
        var tooLong = visit.sendsTo(
                PAGE, Map.of("version", 1, "roadmapAccepted", "true", "roadmapComment", "x".repeat(2001)));
        var unknown = visit.sendsTo(PAGE, Map.of("version", 1, "roadmapAccepted", "true", "price", "0"));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems()).containsExactly("Your comment – must be filled in.");
        assertThat(tooLong.problems()).containsExactly("Your comment – may have at most 2,000 characters.");
        assertThat(tooLong.html().select("#roadmapComment").text()).hasSize(2001);
        assertThat(unknown.problems()).containsExactly("price – is not asked in this form.");
        assertThat(company.openTasks()).containsExactly("AgreeRoadmap");
    }

    @Test
    void answeringTwiceIsHarmlessAndAnOldLinkSaysSo() {
        var company = drafted(PLAN);
        var old = link("ROADMAP_TO_READ", company);
        company.does("AgreeRoadmap", "roadmapAccepted", "false", "roadmapComment", "Rather Portugal.")
                .does("DraftRoadmap", PLAN);

        var page = enters(old);
        assertThat(page.text()).contains("You have asked for changes to version 1", "Version 2 waits for your answer");

        visit.sendsTo(PAGE, Map.of("version", 1, "roadmapAccepted", "true"));
        assertThat(company.openTasks()).containsExactly("AgreeRoadmap");
        visit.sendsTo(PAGE, Map.of("version", 2, "roadmapAccepted", "true"));
        var twice = visit.sendsTo(PAGE, Map.of("version", 2, "roadmapAccepted", "false", "roadmapComment", "No."));
        assertThat(twice.status()).isEqualTo(302);
        assertThat(visit.opens(PAGE).text()).contains("in force").doesNotContain("waits for your answer");
        assertThat(visit.sendsTo(PAGE, Map.of("version", 9, "roadmapAccepted", "true"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void changesAfterAReviewAreReadAndAgreedInTheSameWay() {
        var company = drafted(PLAN).until(at("2026-03-19T10:00")).does("AgreeRoadmap", "roadmapAccepted", "true");
        company.until(at("2026-06-19T10:00")).does("HoldReviewMeeting", aReviewWith("roadmapMonths", 18));

        var page = entersBy("CHANGES_TO_AGREE", company);
        assertThat(page.html().select(".card h3").eachText()).contains("What changes");
        assertThat(page.text()).contains("18 months");
        visit.sendsTo(PAGE, Map.of("version", 2, "roadmapAccepted", "true"));

        assertThat(visit.opens(PAGE).text()).contains("Version 2 in force", "Version 1 superseded");
        assertThat(company.passed("ChangeActions")).hasSize(1);
    }

    @Test
    void whatACompanyWritesStaysText() {
        var company = drafted(PLAN);
        entersBy("ROADMAP_TO_READ", company);

        visit.sendsTo(
                PAGE,
                Map.of("version", 1, "roadmapAccepted", "false", "roadmapComment", "<script>alert(1)</script>${7*7}"));

        var page = visit.opens(PAGE);
        assertThat(page.html().select("main script")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>${7*7}");
    }
}
