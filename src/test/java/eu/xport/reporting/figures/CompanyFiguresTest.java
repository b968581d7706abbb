package eu.xport.reporting.figures;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static eu.xport.testing.Plans.aReview;
import static eu.xport.testing.Plans.withQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.contact.FirstCalls;
import eu.xport.followup.CompanyResults;
import eu.xport.followup.CompanyResults.Said;
import eu.xport.followup.WithoutUs;
import eu.xport.hotline.Hotline;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.Case;
import eu.xport.testing.RoadmapStory;
import eu.xport.testing.Story;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What managers read of what companies did and said themselves; the first company files on Monday 9 March 2026. */
class CompanyFiguresTest extends RoadmapStory {

    private static final Filters YEARS = new Filters(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), Map.of());

    @Autowired
    private Figures figures;

    @Autowired
    private FirstCalls calls;

    @Autowired
    private Hotline hotline;

    @Autowired
    private CompanyResults results;

    @Autowired
    private JdbcTemplate database;

    @Test
    void keptAnswersCountAsStartedAndAsFinishedOnceTheyAreFiled() {
        story.files(aCompanyNewToExport());
        kept("2026-03-08T18:00", "2026-03-09T10:00");
        kept("2026-03-08T10:00", null);
        story.files(aCompanyNewToExport());

        assertThat(rows("started"))
                .containsExactly(
                        "Filed at one go 1 33%",
                        "Kept for later, by a link 2 67%",
                        "of these, filed since 1 50%",
                        "Started in all 3 100%",
                        "Finished 2 67%");
    }

    @Test
    void ofAnOrganisationAloneNobodyKnowsWhatWasStarted() {
        story.files(aCompanyNewToExport());

        assertThat(rows("started", YEARS.with(Dimension.PARTNER, "cci-normandie")))
                .isEmpty();
    }

    @Test
    void aChosenCallIsHeldWhenTheExpertSpeaksWithTheCompanyAroundItsTime() {
        var held = chooses("2026-03-10T09:30");
        var missed = chooses("2026-03-10T10:00");
        var freed = chooses("2026-03-10T10:30");
        story.files(aCompanyNewToExport());
        calls.giveUp(JourneyNumber.of(freed.number()));

        held.until(at("2026-03-10T10:15"))
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        missed.until(at("2026-03-10T11:30")).does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(rows("calls"))
                .containsExactly(
                        "Companies 4 100%",
                        "of these, chose the time of their first call 3 75%",
                        "of these times, given up or needed no more 1 33%",
                        "of these times, over by now 2 67%",
                        "of those that are over, held 1 50%");
    }

    @Test
    void aQuestionIsAnsweredInTimeLateOrNotAtAll() {
        var company = story.files(aCompanyNewToExport());
        asks(company);
        company.until(at("2026-03-09T13:30")).does("AnswerQuestion", "answer", "8479.50.");
        asks(company);
        company.until(at("2026-03-12T13:30")).does("AnswerQuestion", "answer", "Too late, free of duty.");
        asks(company);

        assertThat(rows("hotline"))
                .as("asked, answered, in time, late, share, median hours, overdue, running")
                .containsExactly("all 3 2 1 1 50% 3 0 1", "CCI International Normandie 3 2 1 1 50% 3 0 1");
        company.until(at("2026-03-17T10:00"));
        assertThat(rows("hotline")).first().isEqualTo("all 3 2 1 1 33% 3 1 0");
    }

    @Test
    void resultsStandByMilestoneDeclaredConfirmedAndCorrected() {
        var first = reviewed(2);
        says(first, "M6", 1, WithoutUs.NO, 5);
        var second = reviewed(4);
        says(second, "M6", 4, WithoutUs.LATER_OR_SMALLER, 4);
        reviewed(8);

        assertThat(rows("results"))
                .as("declared, answered, share, corrected")
                .containsExactly("After 6 months 3 2 67% 1");
        assertThat(rows("sums"))
                .as("declared by all, by those who answered, as these say")
                .contains("After 6 months Orders won 14 6 5", "After 6 months Jobs created 0 0 0");
        assertThat(rows("withoutUs"))
                .containsExactly(
                        "After 6 months No 1 50%",
                        "After 6 months Later, or on a smaller scale 1 50%", "After 6 months Yes 0 0%");
        assertThat(rows("satisfaction"))
                .as("answers, mean, marks from 5 to 1")
                .containsExactly("After 6 months 2 4.5 1 1 0 0 0");
    }

    @Test
    void theCloseComesAfterTheMonthsAndCountsByItself() {
        var company = reviewed(2);
        says(company, "M6", 2, WithoutUs.NO, 2);
        company.until(at("2027-03-19T10:00"))
                .does("CloseJourney", withQuestions(new HashMap<>(Map.of("ordersWon", 3))));
        says(company, "CLOSE", 3, WithoutUs.NO, 4);

        assertThat(rows("results")).containsExactly("After 6 months 1 1 100% 0", "At the close 1 1 100% 0");
        assertThat(rows("satisfaction"))
                .containsExactly("After 6 months 1 2.0 0 0 0 1 0", "At the close 1 4.0 0 1 0 0 0");
    }

    private Case chooses(String moment) {
        var company = story.files(aCompanyNewToExport());
        calls.book(JourneyNumber.of(company.number()), Story.inParis(moment));
        return company;
    }

    private void asks(Case company) {
        hotline.ask(JourneyNumber.of(company.number()), "CUSTOMS", "Which customs code has our robot arm?");
        story.until(Story.now());
    }

    private Case reviewed(int ordersWon) {
        story.beginsAt("2026-03-09T10:00");
        var review = withQuestions(new HashMap<>(aReview()));
        review.put("ordersWon", ordersWon);
        return agreed(aPlanOf(12, 6, aMarketStudy("2026-04-01", "2026-05-15")))
                .until(at("2026-09-21T10:00"))
                .does("HoldReviewMeeting", review);
    }

    private void says(Case company, String milestone, int orders, WithoutUs withoutUs, int satisfaction) {
        results.confirm(
                JourneyNumber.of(company.number()),
                milestone,
                new Said(null, List.of(), null, BigDecimal.valueOf(orders), null, withoutUs, satisfaction, null));
    }

    private void kept(String begun, String filed) {
        database.update(
                "insert into draft_course (begun_at, filed_at) values (?, ?)",
                Timestamp.from(Story.inParis(begun)),
                filed == null ? null : Timestamp.from(Story.inParis(filed)));
    }

    private List<String> rows(String table) {
        return rows(table, YEARS);
    }

    private List<String> rows(String table, Filters filters) {
        return figures.of(filters, Locale.ENGLISH).tables().stream()
                .filter(each -> each.id().equals(table))
                .flatMap(each -> each.rows().stream())
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" ")))
                .toList();
    }
}
