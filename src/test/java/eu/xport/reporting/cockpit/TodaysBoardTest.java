package eu.xport.reporting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a manager reads in the morning: which promises are broken, due today or at risk, and whose they are. */
class TodaysBoardTest extends CockpitStory {

    private static final String BOARD = "/staff/cockpit";

    @Autowired
    private JdbcTemplate database;

    @Test
    void aPromiseIsAtRiskTheDayBeforeDueOnItsDayAndBrokenWhenItsHourIsOver() {
        var company = aCase();
        var due = company.promised("contactDue");
        assertThat(sums(page(BOARD))).isEqualTo("0 broken 0 due today 0 at risk");

        company.until(due.minusDays(1).with(LocalTime.of(10, 0)));
        assertThat(sums(page(BOARD))).isEqualTo("0 broken 0 due today 1 at risk");
        company.until(due.minusMinutes(1));
        assertThat(sums(page(BOARD))).isEqualTo("0 broken 1 due today 0 at risk");
        company.until(due);
        assertThat(sums(page(BOARD))).isEqualTo("1 broken 0 due today 0 at risk");
    }

    @Test
    void whatIsAtRiskIsDueOnOneOfTheNextTwoWorkingDaysAndTheBoardNamesTheLast() {
        aCase();
        until("2026-04-03T10:00");

        assertThat(page(BOARD).text())
                .as("over Easter")
                .contains("Promises, Fri 3 Apr 2026", "due on one of the next two working days, until Wed 8 Apr 2026");
    }

    @Test
    void aPromiseThatIsKeptIsOnTheBoardNoMore() {
        var company = aCase();
        var due = company.promised("contactDue");
        company.until(due.minusMinutes(1));

        company.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");

        assertThat(sums(page(BOARD))).isEqualTo("0 broken 0 due today 0 at risk");
        company.until(due.plusDays(1));
        assertThat(sums(page(BOARD))).isEqualTo("0 broken 0 due today 0 at risk");
    }

    @Test
    void whileItsClockStandsAPromiseIsNeitherDueNorBroken() {
        var company = aCase();
        var due = company.promised("roadmapDue");
        company.does("ContactCompany", "contactOutcome", "CALL_LATER", "callAgainOn", "2026-04-08");

        company.until(due.plusDays(1));

        assertThat(sums(page(BOARD))).isEqualTo("0 broken 0 due today 0 at risk");
        var standing = page("/staff/cockpit/cases?state=STANDING");
        assertThat(cases(standing)).contains(company.number());
        assertThat(standing.select(".staff-acts").text()).isEqualTo("The case waits for the company.");
    }

    @Test
    void theCasesOfTheEndedAreNotCounted() {
        var company = aCase();
        company.until(company.promised("contactDue"));
        company.notes("WITHDRAWN", "Does not want to go on");

        assertThat(sums(page(BOARD))).isEqualTo("0 broken 0 due today 0 at risk");
    }

    @Test
    void eachPartnersPromisesStandInItsRowUnderTheStageOfTheirCases() {
        var late = of("expert-ad", "ad-normandie", aCase());
        of("expert-bf", "business-france", aCase());
        var inDesign = of("expert-cci", "cci-normandie", aCase());
        inDesign.does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        late.until(late.promised("contactDue"));

        var board = page(BOARD);

        assertThat(broken(board, "All partners")).containsExactly("2", "0", "2");
        assertThat(broken(board, "AD Normandie")).containsExactly("1", "0", "1");
        assertThat(broken(board, "Business France")).containsExactly("1", "0", "1");
        assertThat(broken(board, "CCI International Normandie")).containsExactly("0", "0", "0");

        inDesign.until(inDesign.promised("roadmapDue"));
        assertThat(broken(page(BOARD), "CCI International Normandie")).containsExactly("0", "1", "1");
        assertThat(broken(page(BOARD), "All partners"))
                .as("of the others the first contact is late, and the roadmap too")
                .containsExactly("4", "1", "5");
    }

    @Test
    void aCaseThatNobodyHasYetStandsInARowOfItsOwn() {
        var company = aCase();
        database.update("update journey set partner = null, expert = null where number = ?", company.number());
        company.until(company.promised("contactDue"));

        var board = page(BOARD);

        assertThat(broken(board, "no partner yet")).containsExactly("1", "0", "1");
        assertThat(cases(page(link(board, "no partner yet")))).containsExactly(company.number());
    }

    @Test
    void eachNumberLeadsToJustTheCasesThatItCounts() {
        var late = of("expert-ad", "ad-normandie", aCase());
        of("expert-bf", "business-france", aCase());
        late.until(late.promised("contactDue"));

        var board = page(BOARD);

        assertThat(cases(page(link(board, "AD Normandie")))).containsExactly(late.number());
        assertThat(cases(page(link(board, "All partners")))).hasSize(2);
        board.select(".staff-board a, .staff-sums a").forEach(number -> assertThat(cases(page(number.attr("href"))))
                .as(number.attr("href"))
                .hasSize(Integer.parseInt(number.text().split(" ")[0])));
    }

    @Test
    void onCockpitsDashboardTheBoardIsAFragment() {
        var fragment = manager().opens(BOARD + "?fragment=true").body();

        assertThat(fragment).startsWith("<div class=\"staff\"").doesNotContain("<html", "<script", "??");
    }

    private static String sums(Document board) {
        return board.select(".staff-sums").text();
    }

    /** First contact, roadmap in the making, all. */
    private static List<String> broken(Document board, String partner) {
        return row(board, partner).select("td").eachText().subList(0, 3);
    }

    private static String link(Document board, String partner) {
        return row(board, partner).select("td a").first().attr("href");
    }

    private static Element row(Document board, String partner) {
        return board.select(".staff-board tbody tr").stream()
                .filter(row -> row.select("th").text().equals(partner))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + partner));
    }
}
