package eu.xport.notification;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A company never phones somebody who is gone: each change of its expert is told, once. */
class NewExpertTest extends NewExpertStory {

    @Test
    void withoutAMeetingAheadTheCompanyAndTheNewExpertHearOfEachOther() {
        var company = story.files(aCompanyNewToExport());

        var told = after(company, () -> entrust(company, NEW));

        assertThat(told)
                .extracting(letter -> letter.kind() + " " + letter.reader() + " " + letter.timing())
                .containsExactly("EXPERT_CHANGED COMPANY AT_ONCE", "EXPERT_CHANGED EXPERT AT_ONCE");
        assertThat(templates.of(told.get(0)).subject()).isEqualTo("Estelle Hamelin vous accompagne désormais");
        assertThat(told).allSatisfy(letter -> assertThat(templates.of(letter).invitation())
                .isEmpty());
        assertThat(told.get(1).recipient()).isEqualTo(NEW);
    }

    @Test
    void aNewExpertWhoIsAwayIsNamedAllTheSameAndWithWhoStandsIn() {
        var company = story.files(aCompanyNewToExport());
        absent(NEW, "expert-bf-2");

        var told = after(company, () -> entrust(company, NEW));

        assertThat(templates.of(told.get(0)).subject()).isEqualTo("Estelle Hamelin vous accompagne désormais");
        assertThat(text(told.get(0)))
                .contains("Désormais, Estelle Hamelin accompagne")
                .contains("Estelle Hamelin n’est pas là en ce moment", nameOf("expert-bf-2") + " prend le relais");
        assertThat(told.get(1).recipient()).isEqualTo("expert-bf-2");
        assertThat(text(told.get(1))).contains("Estelle Hamelin is away").doesNotContain("knows your name");
    }

    @Test
    void anEscalationThatChangesNobodyTellsNothing() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue").plusMinutes(1));

        var told = after(company, () -> company.does("ReassignContact", "breachCause", "OVERLOAD"));

        assertThat(told).isEmpty();
    }

    @Test
    void aManagersReassignmentTellsTheCompanyOnce() {
        var company = story.files(aCompanyNewToExport());
        company.until(company.promised("contactDue").plusMinutes(1));

        var told = after(company, () -> company.does("ReassignContact", "newExpert", NEW, "breachCause", "OVERLOAD"));

        assertThat(told).extracting(Letter::reader).containsExactly("COMPANY", "EXPERT");
    }

    @Test
    void aCaseThatIsClosedByThenTellsNothingOfIt() {
        var company = story.files(aCompanyNewToExport());
        entrust(company, NEW);
        company.notes("WITHDRAWN", "Does not want to go on");

        assertThat(after(company, () -> {})).isEmpty();
    }

    @Test
    void nobodyIsToldWhoHasLeftTheHouse() {
        var company = appointmentMade();
        var former = identities.createUserQuery().userId(company.fact("expert")).singleResult();
        var address = former.getEmail();
        former.setEmail(null);
        identities.saveUser(former);
        try {
            var told = after(company, () -> entrust(company, NEW));

            assertThat(told).extracting(Letter::kind).containsOnly("MEETING_ENTRUSTED");
        } finally {
            former.setEmail(address);
            identities.saveUser(former);
        }
    }
}
