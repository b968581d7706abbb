package eu.xport.tasklist;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.hotline.Hotline;
import eu.xport.journey.JourneyNumber;
import eu.xport.meeting.CompanyMeetings;
import eu.xport.papers.Files;
import eu.xport.papers.Papers;
import eu.xport.testing.Case;
import eu.xport.testing.Story;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What experts and managers do at their desks beside the steps of a journey: promises, notes, absences, hand-overs, lists. */
abstract class DeskForms extends TasklistStory {

    @Autowired
    private CompanyMeetings meetings;

    @Autowired
    private Hotline hotline;

    @Autowired
    private Papers papers;

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
    void aPaperIsAskedForChasedCheckedAndTakenBack() {
        var company = story.files(aCompanyNewToExport());
        var journey = JourneyNumber.of(company.number());
        var expert = company.fact("expert");

        asksForAQuote(company, expert);
        company.until(LocalDateTime.parse("2026-03-23T18:00"));
        as(expert)
                .opens(company.task("ChasePaper").getId(), "chase-paper.form")
                .fills("latePaper", "MORE_TIME")
                .fills("newPaperDue", "2026-04-01")
                .sends()
                .isDone();
        papers.send(journey, papers.of(journey, Locale.FRENCH).get(0).id(), "quote.pdf", Files.pdf());
        as(expert)
                .opens(company.task("CheckPaper").getId(), "check-paper.form")
                .fills("paperVerdict", "AGAIN")
                .fills("paperReason", "The second page is missing")
                .fills("newPaperDue", "2026-04-08")
                .sends()
                .isDone();
        assertThat(papers.of(journey, Locale.FRENCH)).singleElement().satisfies(asked -> assertThat(asked.state())
                .isEqualTo("AGAIN"));

        as(expert)
                .starts(
                        in("Take a request for a paper back", "Retirer une demande de document"),
                        "withdraw-papers.form")
                .fills("journey", company.number())
                .fills("paperKind", in("Quote or pro forma invoice", "Devis ou facture pro forma"))
                .fills("paperReason", "We have it already")
                .sends()
                .isDone();

        assertThat(papers.of(journey, Locale.FRENCH)).singleElement().satisfies(asked -> assertThat(asked.state())
                .isEqualTo("WITHDRAWN"));
    }

    private void asksForAQuote(Case company, String expert) {
        as(expert)
                .starts(in("Ask for a paper", "Demander un document"), "ask-for-papers.form")
                .fills("journey", company.number())
                .fills("paperKind", in("Quote or pro forma invoice", "Devis ou facture pro forma"))
                .fills("paperPurpose", "The stand in Madrid")
                .fills("paperUntil", "2026-03-23")
                .sends()
                .isDone();
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
    void anExpertAnswersACompanyThatWantsAnotherTime() {
        var company = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        meetings.propose(
                JourneyNumber.of(company.number()),
                "FIRST_APPOINTMENT 2026-03-17T09:00:00Z",
                "2026-03-19",
                "14:00",
                "We are <b>on a fair</b>.");

        var form =
                as(company.fact("expert")).opens(company.task("AnswerProposal").getId(), "answer-proposal.form");
        assertThat(form.page().locator("textarea[id$='-Field_companyWord']").inputValue())
                .isEqualTo("We are <b>on a fair</b>.");
        form.fills("proposalAnswer", in("We have agreed on another time", "Nous avons convenu d’une autre date"))
                .fills("otherTimeAt", "2026-03-20T11:00")
                .fills("otherPlace", "Visio")
                .fills("wordToCompany", "Until Friday")
                .sends()
                .isDone();

        assertThat(company.due("HoldAppointment")).isEqualTo("2026-03-20T11:00");
        assertThat(company.letters()).endsWith("MEETING_CHANGED COMPANY", "MEETING_CHANGED EXPERT");
    }

    @Test
    void aMeetingThatWasCalledOffHasOneAnswerAndItsTaskSaysSo() {
        var company = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        meetings.callOff(
                JourneyNumber.of(company.number()), "FIRST_APPOINTMENT 2026-03-17T09:00:00Z", "The hall has burnt.");

        var appointment =
                as(company.fact("expert")).opens(company.task("HoldAppointment").getId(), "hold-appointment.form");
        assertThat(appointment.page().locator("input[id$='-Field_meetingNews']").inputValue())
                .contains(in("a new time must be agreed", "une nouvelle date est à convenir"));
        var answer = appointment.opens(company.task("AnswerProposal").getId(), "answer-proposal.form");
        assertThat(answer.page().locator(".fjs-form-field-radio input").count()).isEqualTo(1);
        answer.fills("proposalAnswer", in("We have agreed on another time", "Nous avons convenu d’une autre date"))
                .fills("otherTimeAt", "2020-01-06T11:00")
                .sends();
        assertThat(answer.refusal()).contains(in("lies in the past", "est dans le passé"));
        answer.fills("otherTimeAt", "2026-03-20T11:00").sends().isDone();

        assertThat(company.due("HoldAppointment")).isEqualTo("2026-03-20T11:00");
    }

    @Test
    void anExpertOfThePartnerWhoKnowsAnswersAQuestion() {
        var company = story.files(aCompanyNewToExport());
        hotline.ask(JourneyNumber.of(company.number()), "CUSTOMS", "Which code has <our> robot arm?");
        var form = as("expert-cci").opens(company.task("AnswerQuestion").getId(), "answer-question.form");
        assertThat(form.page().locator("textarea[id$='-Field_questionText']").inputValue())
                .isEqualTo("Which code has <our> robot arm?");
        if (company.task("AnswerQuestion").getAssignee() == null) {
            form.claims();
        }

        form.fills("answer", "8479.50, free of duty.").sends().isDone();

        assertThat(database.queryForObject("select answer from hotline_question", String.class))
                .isEqualTo("8479.50, free of duty.");
        assertThat(company.letters()).endsWith("QUESTION_ANSWERED COMPANY");
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
