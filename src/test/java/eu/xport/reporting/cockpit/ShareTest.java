package eu.xport.reporting.cockpit;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import eu.xport.testing.Story;
import eu.xport.testing.Visitor;
import eu.xport.testing.XportTest;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager holds a model against the promises: what its parts take of the promised time. */
@XportTest
class ShareTest {

    @Autowired
    private Story story;

    @Autowired
    private RepositoryService models;

    @LocalServerPort
    private int port;

    private Case company;
    private Visitor manager;

    @BeforeEach
    void aCompanyFilesOnAMonday() {
        story.beginsAt("2026-03-09T10:00");
        company = story.files(aCompanyNewToExport());
        manager = Visitor.staff(port, "manager");
    }

    @AfterEach
    void theStoryEnds() {
        story.ends();
    }

    @Test
    void aCallAfterADayHasTakenAThirdOfThreeDays() {
        company.until(LocalDateTime.parse("2026-03-10T10:00"));
        isCalled();

        assertThat(row("FirstContact", "ContactCompany").text()).contains("3 days", "33 %", "0–50 %: with room");
        assertThat(row("FirstContact", "KeepContactPromise").text()).contains("33 %", "from the submission");
    }

    @Test
    void aCallTwoDaysLateIsTooLongInWordsAndColour() {
        company.until(LocalDateTime.parse("2026-03-14T10:00"));
        isCalled();

        var late = row("FirstContact", "KeepContactPromise");
        assertThat(late.text()).contains("167 %", "too long");
        assertThat(late.attr("data-band")).isEqualTo("share-over");
    }

    @Test
    void withoutAPromiseKeptNothingIsClaimed() {
        assertThat(row("FirstContact", "ContactCompany").text()).contains("no promise kept yet");
    }

    @Test
    void theTasksOfACalledModelBelongToThePromiseAroundTheCall() {
        assertThat(row("RoadmapDesign", "DraftRoadmap").text()).contains("Roadmap", "15 days");
        assertThat(share("manager", "SendLetter").text()).contains("No part of this model belongs to a promise.");
    }

    @Test
    void onThePromisedDayAnOpenCaseIsInDangerAndLeadsToItsHistory() {
        assertThat(row("FirstContact", "ContactCompany").select("a")).isEmpty();
        company.until(LocalDateTime.parse("2026-03-12T09:00"));

        var badge = row("FirstContact", "ContactCompany").select("a.share-danger");
        assertThat(badge.text()).isEqualTo("1");
        var list = Jsoup.parse(manager.opens(badge.attr("href")).body());
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody a").attr("href")).isEqualTo("/staff/cockpit/history/" + company.number());
    }

    @Test
    void aCaseWhosePromiseIsKeptCountsWhileItsJourneyGoesOn() {
        company.until(LocalDateTime.parse("2026-03-10T10:00"));
        isCalled();
        company.does("HoldAppointment", "appointmentOutcome", "HELD");
        assertThat(row("ExportJourney", "KeepRoadmapPromise").text()).contains("no promise kept yet");

        company.does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-01", "2026-06-30")));
        company.until(LocalDateTime.parse("2026-03-12T10:00"));
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(company.isOver()).isFalse();
        assertThat(row("ExportJourney", "KeepRoadmapPromise").child(2).text()).isEqualTo("1");
        assertThat(row("ExportJourney", "KeepRoadmapPromise").text()).contains("20 %");
        assertThat(row("ExportJourney", "ContactCompanyInTime").text()).contains("7 %");
    }

    @Test
    void whileItsClockStandsAPromiseIsNoMoreInDangerHereThanOnTheBoard() {
        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-04-08");
        company.until(LocalDateTime.parse("2026-03-25T09:00"));

        assertThat(row("ExportJourney", "KeepRoadmapPromise").select("a")).isEmpty();
    }

    @Test
    void aPromiseThatRanOutBeforeItsClockStoodStaysInDanger() {
        company.until(LocalDateTime.parse("2026-03-25T09:00"));
        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-04-08");

        assertThat(row("ExportJourney", "KeepRoadmapPromise").select("a").text())
                .isEqualTo("1");
    }

    @Test
    void theAnalystReadsSharesButNoCompany() {
        company.until(LocalDateTime.parse("2026-03-12T09:00"));

        assertThat(share("analyst", "FirstContact").text())
                .contains("Contact the company")
                .doesNotContain(company.number());
        var analyst = Visitor.staff(port, "analyst");
        assertThat(analyst.gets("/staff/cockpit/history/in-danger?process=FirstContact&element=ContactCompany&promise="
                                + "contactDue")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.staff(port, "expert-ad")
                        .gets(address("FirstContact"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aModelThatDoesNotExistIsSaidSo() {
        assertThat(manager.opens("/staff/cockpit/share/nothing").statusCode()).isEqualTo(404);
    }

    private void isCalled() {
        company.does(
                "ContactCompany",
                Map.of(
                        "contactOutcome",
                        "APPOINTMENT_MADE",
                        "appointmentAt",
                        "2026-03-20T10:00",
                        "appointmentPlace",
                        "Caen"));
    }

    private Element row(String process, String element) {
        return share("manager", process)
                .select("tr[data-element=" + element + "]")
                .first();
    }

    private Document share(String user, String process) {
        return Jsoup.parse(Visitor.staff(port, user).opens(address(process)).body());
    }

    private String address(String process) {
        return "/staff/cockpit/share/"
                + models.createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId();
    }
}
