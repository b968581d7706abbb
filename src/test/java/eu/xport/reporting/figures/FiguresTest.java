package eu.xport.reporting.figures;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.engine.People;
import eu.xport.resources.ServiceCatalogue;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Visitor;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What managers read on the page of figures; the first company files on Monday 9 March 2026. */
class FiguresTest extends RoadmapStory {

    private static final String PAGE = "/figures?from=2026-01-01&to=";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private People people;

    @Autowired
    private ServiceCatalogue catalogue;

    @Test
    void aPromiseKeptAfterAStopOfTheClockCountsItsDaysGrossAndNet() {
        drafted(aYearWith(aMarketStudy("2026-04-01", "2026-06-30")))
                .until(at("2026-03-24T10:00"))
                .does("AgreeRoadmap", "roadmapAccepted", "true");

        assertThat(row(page("2026-03-24"), "promises", "Roadmap all"))
                .as(
                        "15 days gross, 7 of them the company read: due or kept, in time, share, medians, percentiles, running")
                .isEqualTo("Roadmap all 1 1 100% 15 8 15 8 0");
    }

    @Test
    void aPromiseThatRunsIsNotCountedAndOneWhoseDayIsOverIsBroken() {
        var company = appointmentMade();

        assertThat(row(page("2026-03-10"), "promises", "Roadmap all")).isEqualTo("Roadmap all 0 0 – – – – – 1");
        company.until(at("2026-03-25T09:00"));
        assertThat(row(page("2026-03-25"), "promises", "Roadmap all")).isEqualTo("Roadmap all 1 0 0% – – – – 0");
        assertThat(row(page("2026-03-25"), "promises", "First contact all"))
                .startsWith("First contact all 1 1 100% 1 1");
    }

    @Test
    void theResultsToDateOpenWithTheFiveFiguresOfTheFirstYear() {
        appointmentMade();

        assertThat(page("2026-03-10")
                        .select("section")
                        .first()
                        .select("tbody tr")
                        .eachText())
                .hasSize(5)
                .first()
                .isEqualTo("Companies served 1");
    }

    @Test
    void anAgreedActionIsCountedByWhoPrescribesDeliversAndBillsIt() {
        agreed(aYearWith(aMarketStudy("2026-04-01", "2026-06-30")));

        assertThat(rows(page("2026-03-19"), "actions")).hasSize(3).allSatisfy(row -> assertThat(row)
                .endsWith("1 0 0 0"));
        assertThat(row(page("2026-03-19"), "actions", "delivered")).isEqualTo("delivered Business France 1 0 0 0");
    }

    @Test
    void theForecastFollowsTheRhythmOfTheRoadmap() {
        agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-29")));

        var weeks = rows(page("2026-03-19"), "forecast");
        assertThat(weeks).hasSize(12);
        assertThat(weeks)
                .filteredOn(week -> week.startsWith("Mon 25 May 2026"))
                .containsExactly("Mon 25 May 2026 0 0 0 0 1 1");
    }

    @Test
    void aCompanyOfWhichNobodyHeardFor90DaysIsNamed() {
        var company = appointmentMade();

        assertThat(rows(page("2026-03-10"), "silent")).isEmpty();
        company.until(at("2026-06-10T12:00"));
        assertThat(row(page("2026-06-10"), "silent", company.number())).contains("Tue 10 Mar 2026");
    }

    @Test
    void whoseLastContactLiesLongestAgoComesFirstWhoeverCameFirst() {
        var spokenWithAgain = appointmentMade();
        var silent = appointmentMade();
        spokenWithAgain.until(at("2026-03-12T10:00")).notes("CALL", "We spoke about Canada.");
        spokenWithAgain.until(at("2026-07-01T12:00"));

        assertThat(rows(page("2026-07-01"), "silent"))
                .extracting(row -> row.substring(0, row.indexOf(' ')))
                .containsExactly(silent.number(), spokenWithAgain.number());
    }

    @Test
    void theFiguresOfAnOrganisationNameItsOwnExpertsAndItsOwnWorkAlone() {
        var company = appointmentMade();
        var partner = company.fact("partner");
        var another = partner.equals("ad-normandie") ? "cci-normandie" : "ad-normandie";

        var own = page("2026-03-10&partner=" + partner);
        assertThat(rows(own, "loads")).hasSize(1);
        assertThat(rows(own, "forecast")).filteredOn(week -> week.endsWith("1")).hasSize(1);

        var other = page("2026-03-10&partner=" + another);
        assertThat(rows(other, "loads")).isEmpty();
        assertThat(rows(other, "forecast")).hasSize(12).allMatch(week -> week.endsWith(" 0 0 0 0 0 0"));
    }

    @Test
    void anActionIsTheWorkOfWhoDeliversIt() {
        agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-29")));

        assertThat(rows(page("2026-03-19&partner=business-france"), "forecast"))
                .contains("Mon 25 May 2026 0 0 0 0 1 1");
        assertThat(rows(page("2026-03-19&partner=ad-normandie"), "forecast"))
                .filteredOn(week -> week.startsWith("Mon 25 May 2026"))
                .containsExactly("Mon 25 May 2026 0 0 0 0 0 0");
    }

    @Test
    void aManagerWhoTakesAnEscalationIsNoExpertWithALoad() {
        var company = story.files(aCompanyNewToExport()).until(at("2026-03-13T09:00"));
        tasks.claim(company.task("ReassignContact").getId(), "manager");

        assertThat(rows(page("2026-03-13"), "loads"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(people.named(company.fact("expert")).orElseThrow().name());
    }

    @Test
    void aServiceIsCalledByItsNameInTheCatalogue() {
        appointmentMade();

        assertThat(page("2026-03-10")
                        .select("section[data-table=services] tbody td:first-child")
                        .eachText())
                .isNotEmpty()
                .isSubsetOf(catalogue.services().stream()
                        .map(service -> service.name(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void quartersAreCalledInWordsAndTheirPacksStandApart() {
        assertThat(page("2026-03-09").select(".figures-files").text())
                .contains("Quarterly packs: fourth quarter 2025 the Region · AD Normandie · Business France ·"
                        + " CCI International Normandie");
    }

    @Test
    void aFilterLeavesTheOthersOut() {
        appointmentMade();

        assertThat(rows(page("2026-03-10&department=14"), "bySECTOR").size()
                        + rows(page("2026-03-10&department=76"), "bySECTOR").size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2026-02-31 | From: this is no day that we know",
                "from=1900-01-01 | From: this day is out of reach. Write a day from Sat 1 Jan 2000",
                "from=2026-03-02&to=2026-03-01 | The last day lies before the first",
                "from=2001-01-01&to=2026-03-01 | at most 10 years",
                "partner=nobody | Organisation: this value is not known. Choose one of: AD Normandie",
                "sector=%27%20or%201=1 | Sector: this value is not known"
            })
    void filtersThatMakeNoSenseAreRefusedWithWhatIsAllowed(String asked, String because) {
        var answer = Visitor.staff(port, "manager").opens("/figures?" + asked);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).text()).contains(because);
    }

    @ParameterizedTest
    @CsvSource({"expert-cci, 403", "analyst, 403", "funding, 403", "manager, 200", "admin, 200"})
    void figuresAreForWhoAnswersForThem(String user, int status) {
        assertThat(Visitor.staff(port, user).opens("/figures").statusCode()).isEqualTo(status);
    }

    private Document page(String to) {
        return Jsoup.parse(Visitor.staff(port, "manager").opens(PAGE + to).body());
    }

    private static String row(Document page, String table, String begin) {
        return rows(page, table).stream()
                .filter(row -> row.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(Document page, String table) {
        return page.select("section[data-table=" + table + "] tbody tr").eachText();
    }
}
