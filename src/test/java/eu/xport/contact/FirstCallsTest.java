package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.JourneyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which times a company is offered for its first call, and which it can have. */
class FirstCallsTest extends CallBookingStory {

    @Test
    void theHoursOfTheExpertAreOfferedFromNowUntilThePromisedDay() {
        var company = story.files(aCompanyNewToExport());

        assertThat(free(company))
                .startsWith("2026-03-09T10:30", "2026-03-09T11:00", "2026-03-09T14:00")
                .endsWith("2026-03-12T15:30")
                .hasSize(30);
        assertThat(offer(company).expertName())
                .get()
                .isIn("Céline Auvray", "Denis Vautier", "Alix Lemarchand", "Basile Duhamel");
        assertThat(offer(company).booked()).isEmpty();
    }

    @Test
    void weekendsAndHolidaysAreNot() {
        story.beginsAt("2026-05-13T15:45");

        var company = story.files(aCompanyNewToExport());

        assertThat(free(company))
                .startsWith("2026-05-15T09:30")
                .noneMatch(time -> time.startsWith("2026-05-14") || time.startsWith("2026-05-16"));
    }

    @Test
    void daysOfAnAbsenceAndDaysWithoutCallsAreLeftOut() {
        var company = story.files(aCompanyNewToExport());
        isAway(company.fact("expert"), "2026-03-10", "2026-03-10");
        takesNoCallsOn(company.fact("expert"), "2026-03-11");

        assertThat(free(company))
                .noneMatch(time -> time.startsWith("2026-03-10") || time.startsWith("2026-03-11"))
                .contains("2026-03-12T09:30");
    }

    @Test
    void anExpertWhoIsAwayAllTheTimeIsNotPromised() {
        var company = story.files(aCompanyNewToExport());
        isAway(company.fact("expert"), "2026-03-09", "2026-03-20");

        assertThat(offer(company).free()).isEmpty();
        assertThat(offer(company).expertName()).isEmpty();
    }

    @Test
    void aTimeIsTakenOnce() {
        var companies = companiesOfOneExpert(2);
        books(companies.get(0), "2026-03-10T09:30");

        assertThatThrownBy(() -> books(companies.get(1), "2026-03-10T09:30")).isInstanceOf(SlotTaken.class);

        assertThat(free(companies.get(1))).doesNotContain("2026-03-10T09:30").contains("2026-03-10T10:00");
        assertThat(offer(companies.get(1)).booked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-09T09:30",
                "2026-03-10T09:45",
                "2026-03-10T12:00",
                "2026-03-13T09:30",
                "2026-03-14T09:30",
                "2020-03-10T09:30"
            })
    void aTimeThatIsOverOrBeyondThePromiseOrInNoHoursIsRefused(String moment) {
        var company = story.files(aCompanyNewToExport());

        assertThatThrownBy(() -> books(company, moment)).isInstanceOf(SlotNotOffered.class);

        assertThat(offer(company).booked()).isEmpty();
    }

    @Test
    void aTimeOfAnotherExpertIsRefused() {
        var company = story.files(aCompanyNewToExport());
        takesNoCallsOn(company.fact("expert"), "2026-03-10");

        assertThatThrownBy(() -> books(company, "2026-03-10T09:30")).isInstanceOf(SlotNotOffered.class);
    }

    @Test
    void aCallThatMovesFreesItsTimeForOthers() {
        var companies = companiesOfOneExpert(2);
        books(companies.get(0), "2026-03-10T09:30");

        books(companies.get(0), "2026-03-11T14:00");

        assertThat(offer(companies.get(0)).booked())
                .get()
                .extracting(slot -> slot.startsAt().toString())
                .isEqualTo("2026-03-11T13:00:00Z");
        books(companies.get(1), "2026-03-10T09:30");
        assertThat(offer(companies.get(1)).booked()).isPresent();
    }

    @Test
    void aCallThatIsGivenUpFreesItsTime() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-10T09:30");

        givesUp(company);

        assertThat(offer(company).booked()).isEmpty();
        assertThat(free(company)).contains("2026-03-10T09:30");
    }

    @Test
    void afterManyChoicesNoLetterIsWrittenForOneMore() {
        var company = story.files(aCompanyNewToExport());
        for (var choice = 0; choice < 5; choice++) {
            books(company, "2026-03-10T09:30");
            books(company, "2026-03-10T10:00");
            givesUp(company);
        }
        var written = company.letters().size();

        assertThatThrownBy(() -> books(company, "2026-03-10T09:30")).isInstanceOf(ChosenTooOften.class);

        assertThat(company.letters()).hasSize(written);
        assertThat(offer(company).booked()).isEmpty();
    }

    @Test
    void whoeverWasCalledOrHasClosedTheCaseIsOfferedNothingMore() {
        var called = story.files(aCompanyNewToExport());
        called.does("ContactCompany", anAppointmentOn("2026-03-17T10:00"));
        var closed = story.files(aCompanyNewToExport());
        closed.notesAs("manager", "CLOSED", "Does not export.");

        assertThat(calls.offer(JourneyNumber.of(called.number()))).isEmpty();
        assertThat(calls.offer(JourneyNumber.of(closed.number()))).isEmpty();
        assertThatThrownBy(() -> books(called, "2026-03-10T09:30")).isInstanceOf(SlotNotOffered.class);
        assertThatThrownBy(() -> books(closed, "2026-03-10T09:30")).isInstanceOf(SlotNotOffered.class);
    }

    @Test
    void onceThePromiseIsBrokenNoTimeIsOfferedForTheExpertCallsAtOnce() {
        var company = story.files(aCompanyNewToExport());

        company.until(company.promised("contactDue"));

        assertThat(calls.offer(JourneyNumber.of(company.number()))).isEmpty();
    }
}
