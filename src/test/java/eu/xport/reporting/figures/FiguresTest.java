package eu.xport.reporting.figures;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Visitor;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What managers read on the page of figures; the first company files on Monday 9 March 2026. */
class FiguresTest extends RoadmapStory {

    private static final String PAGE = "/figures?from=2026-01-01&to=";

    @LocalServerPort
    private int port;

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
