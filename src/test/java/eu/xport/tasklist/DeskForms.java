package eu.xport.tasklist;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Story;
import org.junit.jupiter.api.Test;

/** What experts and managers do at their desks beside the steps of a journey: promises, notes, absences, hand-overs, lists. */
abstract class DeskForms extends TasklistStory {

    @Test
    void aManagerAnswersForBothPromises() {
        var late = story.files(aCompanyNewToExport());
        var stuck = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-30T10:00");
        stuck.until(stuck.promised("roadmapDue").plusHours(1));

        as("manager")
                .opens(late.task("ReassignContact").getId(), "reassign-contact.form")
                .claims()
                .fills("newExpert", "Estelle Hamelin")
                .fills("breachCause", "ABSENCE")
                .sends()
                .isDone();
        as("manager")
                .opens(stuck.task("UnblockRoadmap").getId(), "unblock-roadmap.form")
                .claims()
                .fills("breachCause", "OVERLOAD")
                .fills("managerNotes", "Two colleagues are ill")
                .sends()
                .isDone();

        assertThat(late.task("ContactCompany").getAssignee()).isEqualTo("expert-bf");
        assertThat(stuck.openTasks()).doesNotContain("UnblockRoadmap");
    }

    @Test
    void aNoteIsWrittenForACase() {
        var company = story.files(aCompanyNewToExport());

        as(company.fact("expert"))
                .starts(in("Journey note", "Consigner un événement du parcours"), "journey-note.form")
                .fills("journey", company.number())
                .fills("noteKind", "WITHDRAWN")
                .fills("note", "Has found a distributor")
                .sends()
                .isDone();

        assertThat(company.fact("outcome")).isEqualTo("COMPANY_WITHDREW");
    }

    @Test
    void anExpertSaysWhenAndComesBackEarlier() {
        var form = as("expert-cci").starts(in("Record an absence", "Déclarer une absence"), "record-absence.form");
        form.fills("firstDay", "2026-03-12").fills("lastDay", "2026-03-11").fills("substitute", "Denis Vautier");
        form.sends();
        assertThat(form.refusal())
                .contains(in("must not lie before Thu 12 Mar", "ne peut pas précéder le jeu. 12 mars"));

        form.fills("lastDay", "2026-03-13").sends().isDone();
        var number = database.queryForObject("select number from absence", String.class);
        var absence = story.theCase(number);
        as("expert-cci")
                .opens(absence.task("EndAbsence").getId(), "end-absence.form")
                .fills("backOn", "2026-03-13")
                .sends()
                .isDone();

        assertThat(database.queryForObject("select back_on from absence", String.class))
                .isEqualTo("2026-03-13");
    }

    @Test
    void anExpertKeepsTheHoursForCalls() {
        var before = database.queryForList("select * from call_hours where expert = 'expert-cci' order by place");
        var form = as("expert-cci")
                .starts(in("Record hours for calls", "Déclarer ses créneaux d’appel"), "record-slots.form");

        form.fills("slotsChange", "SET_WEEK")
                .fillsInRow("callWeek", 0, "weekday", "TUESDAY")
                .fillsInRow("callWeek", 0, "callFrom", "09:00")
                .fillsInRow("callWeek", 0, "callTo", "10:30")
                .sends()
                .isDone();

        assertThat(database.queryForList("select * from call_hours where expert = 'expert-cci'"))
                .singleElement()
                .satisfies(hours -> assertThat(hours)
                        .containsEntry("weekday", "TUESDAY")
                        .containsEntry("begins_at", "09:00")
                        .containsEntry("ends_at", "10:30")
                        .containsEntry("call_minutes", 30));
        database.update("delete from call_hours where expert = 'expert-cci'");
        before.forEach(hours -> database.update(
                "insert into call_hours (expert, place, weekday, begins_at, ends_at, call_minutes)"
                        + " values (?, ?, ?, ?, ?, ?)",
                hours.get("expert"),
                hours.get("place"),
                hours.get("weekday"),
                hours.get("begins_at"),
                hours.get("ends_at"),
                hours.get("call_minutes")));
    }

    @Test
    void aManagerHandsAPortfolioOver() {
        var company = story.files(aCompanyNewToExport());
        var former = company.fact("expert").equals("expert-cci") ? "Céline Auvray" : "Denis Vautier";

        as("manager")
                .starts(in("Hand over a portfolio", "Transmettre un portefeuille"), "hand-over-portfolio.form")
                .fills("formerExpert", former)
                .fills("handOverTo", "NAMED")
                .fills("newExperts", "Estelle Hamelin")
                .fills("handOverReason", "leaves the chamber")
                .sends()
                .isDone();

        assertThat(company.fact("expert")).isEqualTo("expert-bf");
    }

    @Test
    void aManagerComesToTheEscalationsWithThePromiseThatWasBrokenFirstOnTop() {
        story.files(but(aCompanyNewToExport(), "legalName", "Alpha SARL"));
        story.until(Story.inParis("2026-03-10T10:00"));
        var later = story.files(but(aCompanyNewToExport(), "legalName", "Beta SARL"));
        later.until(later.promised("contactDue"));

        var page = as("manager").page();
        page.getByText("Alpha SARL").first().waitFor();

        assertThat(page.locator("body").innerText()).containsSubsequence("Alpha SARL", "12", "Beta SARL", "13");
    }

    @Test
    void theFiltersLeadToTheTaskAndItsCompany() {
        var company = story.files(aCompanyNewToExport());
        var page = as(company.fact("expert")).page();

        page.getByText(in("My organisation", "Mon organisme")).first().click();
        page.getByText(in("Contact the company", "Contacter l’entreprise"))
                .first()
                .click();
        page.getByText(in("Company", "Entreprise"), new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .first()
                .click();

        page.locator(".staff").getByText(company.number()).first().waitFor();
        assertThat(page.locator(".staff").first().innerText()).contains(company.fact("company_name"));
    }
}
