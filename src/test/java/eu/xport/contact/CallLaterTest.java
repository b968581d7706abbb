package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A company that asks to be called later stops the clock until the agreed day. */
class CallLaterTest extends ContactStory {

    @Test
    void aCompanyThatAsksToWaitTwiceMovesBothPromisesTwiceAndEverybodySeesTheSameDate() {
        var company = story.files(aCompanyNewToExport());
        var firstPromise = company.promised("contactDue");
        var secondPromise = company.promised("roadmapDue");

        company.until(at("2026-03-10T11:00")).does("ContactCompany", aCallLaterOn("2026-03-12"));
        assertThat(company.kept("contactDue")).contains(at("2026-03-10T11:00"));
        assertThat(company.openTasks()).isEmpty();
        company.until(at("2026-03-12T09:00"));
        var afterOneStop = company.promised("roadmapDue");
        company.does("ContactCompany", aCallLaterOn("2026-03-18"));
        company.until(at("2026-03-18T09:00"));

        assertThat(afterOneStop).isAfter(secondPromise);
        assertThat(company.promised("roadmapDue")).isAfter(afterOneStop);
        assertThat(company.timers("RoadmapOverdue")).containsExactly(company.promised("roadmapDue"));
        assertThat(company.due("ContactCompany")).isAfter(firstPromise);
        assertThat(company.timers("ContactOverdue")).containsExactly(company.due("ContactCompany"));
        assertThat(company.passed("RoadmapOverdue")).isEmpty();
    }

    @Test
    void aClockThatIsStartedLateStillStoodOnlyUntilTheAgreedMoment() {
        var company = story.files(aCompanyNewToExport());
        company.until(at("2026-03-10T11:00")).does("ContactCompany", aCallLaterOn("2026-03-12"));

        story.sleepsUntil("2026-03-16T08:00");
        company.until(at("2026-03-16T08:00"));

        assertThat(company.clockStops()).containsExactly("2026-03-10T11:00/2026-03-12T09:00");
    }

    @Test
    void aCallAgreedAfterAMissedPromiseIsLateOnlyAfterItsOwnDay() {
        var company = story.files(aCompanyNewToExport());
        var promised = company.promised("contactDue");
        var agreed = promised.plusDays(8);
        company.until(promised.plusDays(1))
                .does("ContactCompany", aCallLaterOn(agreed.toLocalDate().toString()));
        var told = timesManagersWereTold(company);

        company.until(agreed.minusMinutes(1));
        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.due("ContactCompany")).isEqualTo(agreed);
        assertThat(timesManagersWereTold(company)).isEqualTo(told);

        company.until(agreed);
        assertThat(timesManagersWereTold(company)).isEqualTo(told + 1);
        assertThat(company.promised("contactDue")).isEqualTo(promised);
    }

    @Test
    void aLaterCallThatIsLateIsNoBreachOfThePromiseThatWasKept() {
        var company = story.files(aCompanyNewToExport());
        company.until(at("2026-03-10T11:00")).does("ContactCompany", aCallLaterOn("2026-03-12"));

        company.until(at("2026-03-12T09:00"));
        company.until(company.due("ContactCompany")).does("ReassignContact", "breachCause", "ABSENCE");

        assertThat(company.breaches()).isEmpty();
    }

    @Test
    void whileTheClockStandsNoTimerOfAPromiseFires() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", aCallLaterOn("2026-04-08"));

        company.until(at("2026-04-08T08:59"));

        assertThat(company.passed("RoadmapReminder")).isEmpty();
        assertThat(company.passed("RoadmapOverdue")).isEmpty();
    }

    @Test
    void aCompanyThatCallsBackBeforeTheAgreedDayStartsTheClockAgain() {
        var company = story.files(aCompanyNewToExport());
        company.does("ContactCompany", aCallLaterOn("2026-03-18"));

        company.until(at("2026-03-11T10:00")).notes("CALL", "Has time already.");

        assertThat(company.openTasks()).containsExactly("ContactCompany");
        assertThat(company.passed("CompanyCalledBack")).containsExactly(at("2026-03-11T10:00"));
        assertThat(company.timers("RoadmapOverdue")).containsExactly(company.promised("roadmapDue"));
    }

    @Test
    void aCallPutOffByNinetyDaysIsRefused() {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> company.does("ContactCompany", aCallLaterOn("2026-06-07")))
                .hasMessageContaining("between Tue 10 Mar 2026 and Wed 8 Apr 2026");
    }
}
