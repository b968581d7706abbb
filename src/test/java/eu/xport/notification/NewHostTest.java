package eu.xport.notification;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever meets the company is invited, and whoever does so no more is not: calendars follow the change of an expert. */
class NewHostTest extends NewExpertStory {

    @Test
    void anAppointmentThatLiesAheadIsInvitedToAgainWithTheNewExpert() {
        var company = appointmentMade();
        var former = company.fact("expert");

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null",
                        "MEETING_ENTRUSTED EXPERT " + NEW,
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + former);
        var first = event(written(company, "APPOINTMENT").get(0));
        assertThat(told.subList(0, 2)).allSatisfy(letter -> {
            assertThat(method(letter)).isEqualTo("REQUEST");
            var event = event(letter);
            assertThat(event.getUid()).isEqualTo(first.getUid());
            assertThat(event.getSequence().getValue()).isEqualTo(1);
            assertThat(event.getDateStart().getValue())
                    .isEqualTo(first.getDateStart().getValue());
            assertThat(invited(event)).containsExactly("camille.hebert@example.com", NEW + "@xport.example");
        });
        assertThat(event(told.get(0)).getDescription().getValue()).contains("Estelle Hamelin");
        assertThat(text(told.get(0)))
                .contains("Estelle Hamelin vous rencontrera à la date convenue", "mardi 17 mars 2026")
                .doesNotContain("Céline", "Denis");
    }

    @Test
    void theFormerExpertsCalendarIsClearedWhileTheMeetingStands() {
        var company = appointmentMade();
        var former = company.fact("expert");

        var withdrawn = after(company, () -> entrust(company, NEW)).get(2);

        assertThat(method(withdrawn)).isEqualTo("CANCEL");
        assertThat(event(withdrawn).getUid())
                .isEqualTo(event(written(company, "APPOINTMENT").get(0)).getUid());
        assertThat(event(withdrawn).getSequence().getValue()).isEqualTo(1);
        assertThat(event(withdrawn).getStatus()).isNull();
        assertThat(invited(event(withdrawn))).containsExactly(former + "@xport.example");
        assertThat(text(withdrawn)).contains("Estelle Hamelin meets the company");
    }

    @Test
    void aMeetingThatChangesHandsTwiceIsTakenOutOfEachCalendarOnce() {
        var company = appointmentMade();
        var former = company.fact("expert");
        after(company, () -> entrust(company, NEW));
        after(company, () -> entrust(company, "expert-ad"));

        assertThat(written(company, "INVITATION_WITHDRAWN"))
                .extracting(Letter::recipient)
                .containsExactly(former, NEW);
    }

    @Test
    void whoGetsTheMeetingBackIsInvitedAgain() {
        var company = appointmentMade();
        var former = company.fact("expert");
        after(company, () -> entrust(company, NEW));
        after(company, () -> reassignment.entrust(number(company), former, "cci-normandie"));

        assertThat(written(company, "INVITATION_WITHDRAWN"))
                .extracting(Letter::recipient)
                .containsExactly(former, NEW);
        assertThat(written(company, "MEETING_ENTRUSTED")).last().satisfies(letter -> assertThat(letter.recipient())
                .isEqualTo(former));
    }

    @Test
    void aReviewThatTheCompanyWasInvitedToIsInvitedToAgain() {
        var company =
                agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15"))).until(at("2026-06-10T12:00"));

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told).extracting(Letter::kind).contains("MEETING_ENTRUSTED", "INVITATION_WITHDRAWN");
        assertThat(event(told.get(0)).getUid())
                .isEqualTo(event(written(company, "REVIEW_MEETING").get(0)).getUid());
    }

    @Test
    void aNewExpertWhoIsAwayOnTheDayOfTheMeetingHearsOfTheCaseAndWhoStandsInOfTheMeeting() {
        var company = appointmentMade();
        var former = company.fact("expert");
        absent(NEW, "2026-03-16", "expert-bf-2");

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told)
                .extracting(letter ->
                        letter.kind() + " " + letter.reader() + " " + letter.recipient() + " " + letter.timing())
                .containsExactly(
                        "MEETING_ENTRUSTED COMPANY null AT_ONCE",
                        "MEETING_ENTRUSTED EXPERT expert-bf-2 AT_ONCE",
                        "INVITATION_WITHDRAWN FORMER_EXPERT " + former + " AT_ONCE",
                        "EXPERT_CHANGED EXPERT " + NEW + " AT_ONCE");
        assertThat(text(told.get(3))).contains("A case has come to you");
    }

    @Test
    void aPortfolioTellsItInTheMorningToo() {
        var company = appointmentMade();
        absent(NEW, "2026-03-16", "expert-bf-2");

        story.starts("manager", "HandOverPortfolio", toBusinessFrance(company.fact("expert")));
        story.until(clock.instant());

        assertThat(told(company, "EXPERT")).endsWith("MEETING_ENTRUSTED AT_ONCE", "EXPERT_CHANGED DIGEST");
    }

    @Test
    void aNewExpertReadsWithTheInvitationThatTheCaseIsTheirsToo() {
        var company = appointmentMade();

        var told = after(company, () -> entrust(company, NEW));

        assertThat(text(told.get(1))).contains("The company expects you on the day agreed, and its case is yours");
    }

    @Test
    void whoStoodInAndGetsTheCaseForGoodIsNamedWithoutAnotherInvitation() {
        var company = appointmentMade();
        var former = company.fact("expert");
        var standIn = former.equals("expert-cci") ? "expert-cci-2" : "expert-cci";
        after(company, () -> absent(former, standIn));
        story.sleepsUntil("2026-03-11T10:00");

        var told = after(company, () -> reassignment.entrust(number(company), standIn, "cci-normandie"));

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.recipient())
                .containsExactly("EXPERT_CHANGED COMPANY null", "EXPERT_CHANGED EXPERT " + standIn);
    }

    @Test
    void aReviewThatNobodyWasInvitedToYetIsNotToldOf() {
        var company = agreed(aYearWith(aMarketStudy("2026-04-01", "2026-05-15")));

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told).extracting(Letter::kind).containsOnly("EXPERT_CHANGED");
    }
}
