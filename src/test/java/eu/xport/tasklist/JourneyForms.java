package eu.xport.tasklist;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aPlanOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Answers;
import eu.xport.testing.Case;
import eu.xport.testing.Tasklist;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** An expert leads a company from its questions to the closing of its journey. */
abstract class JourneyForms extends TasklistStory {

    @Test
    void anExpertFilesTheQuestionsForACompany() {
        var answers = aCompanyNewToExport();
        var form = as("expert-bf").starts(in("Export journey", "Parcours export"), "self-diagnosis.form");
        for (var question = 1; question <= 12; question++) {
            form.fills("q" + question, "1");
        }
        form.fills("siret", (String) answers.get("siret"))
                .fills("legalName", "Cidres <b>du</b> Bessin")
                .fills("department", "14")
                .fills("contactLastName", "Hébert")
                .fills("contactEmail", "hebert@example.com")
                .fills("contactPhone", "02 31 00 00 00")
                .fills("privacyNotice", "true")
                .sends()
                .isDone();

        assertThat(database.queryForList("select company_name from journey", String.class))
                .containsExactly("Cidres <b>du</b> Bessin");
    }

    @Test
    void anExpertCallsTheCompanyAndARefusalIsReadAsAMessage() {
        var company = story.files(aCompanyNewToExport());
        var form = opens(company, "ContactCompany", "contact-company.form");
        assertThat(form.page().locator("body").innerText())
                .contains(in("Contact the company", "Contacter l’entreprise"))
                .contains(in("What came of the call?", "Résultat de l’appel"));

        form.sendsTooEarly();
        assertThat(form.page().locator(".fjs-form-field-error").first().innerText())
                .isEqualTo(in("Field is required.", "Ce champ est obligatoire."));

        form.fills("contactOutcome", "APPOINTMENT_MADE")
                .fills("appointmentAt", "2020-01-01T10:00")
                .sends();
        assertThat(form.refusal())
                .contains(in("lies in the past", "est dans le passé"))
                .doesNotContain("Cannot submit", form.task());

        form.fills("appointmentAt", "2026-03-17T10:00").sends().isDone();
        assertThat(company.openTasks()).containsExactly("HoldAppointment");
    }

    @Test
    void aFormThatOpensAgainHasNothingChosenYetAndIsSentWithANewAnswer() {
        var company = story.files(aCompanyNewToExport()).does("ContactCompany", "contactOutcome", "NOT_REACHED");
        var call = opens(company, "ContactCompany", "contact-company.form");
        assertThat(call.page().locator(".fjs-form input[type=radio]:checked").count())
                .isZero();
        call.fills("contactOutcome", "APPOINTMENT_MADE")
                .fills("appointmentAt", "2026-03-17T10:00")
                .fills("appointmentPlace", "Quai Vendeuvre")
                .sends()
                .isDone();

        var appointment =
                opens(company, "HoldAppointment", "hold-appointment.form").fills("appointmentOutcome", "POSTPONED");
        assertThat(appointment
                        .page()
                        .locator(".fjs-form-field-datetime input")
                        .first()
                        .inputValue())
                .isEmpty();
        appointment
                .fills("appointmentAt", "2026-03-18T14:00")
                .fills("appointmentPlace", "Visio")
                .sends()
                .isDone();

        assertThat(company.due("HoldAppointment")).isEqualTo(at("2026-03-18T14:00"));
    }

    @Test
    void expertAndCompanyAgreeTheRoadmap() {
        var company = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        company.until(at("2026-03-17T11:00"));

        opens(company, "HoldAppointment", "hold-appointment.form")
                .fills("appointmentOutcome", "HELD")
                .fills("appointmentNotes", "Two products fit for Spain")
                .sends()
                .isDone();
        opens(company, "DraftRoadmap", "draft-roadmap.form")
                .fills("roadmapGoal", "First orders from Spain")
                .fills("roadmapMonths", "12")
                .fills("reviewEveryMonths", "3")
                .fillsInRow("actions", 0, "service", "ETUDE")
                .fillsInRow("actions", 0, "prescriber", "CCI International Normandie")
                .fillsInRow("actions", 0, "deliverer", "Business France")
                .fillsInRow("actions", 0, "biller", "Business France")
                .fillsInRow("actions", 0, "startsOn", "2026-04-01")
                .fillsInRow("actions", 0, "endsOn", "2026-05-15")
                .fillsInRow("actions", 0, "cost", "1500")
                .sends()
                .isDone();
        opens(company, "AgreeRoadmap", "agree-roadmap.form")
                .fills("roadmapAccepted", "true")
                .sends()
                .isDone();

        assertThat(company.kept("roadmapDue")).isPresent();
    }

    @Test
    void anActionIsDeliveredAReviewHeldAndTheJourneyClosed() {
        var company = agreedPlan();
        company.until(at("2026-04-01T09:00"));
        opens(company, "DeliverAction", "deliver-action.form")
                .fills("actionOutcome", "DELIVERED")
                .fills("deliveredOn", "2026-04-01")
                .fills("deliverable", "Study of the Spanish market")
                .sends()
                .isDone();

        company.until(at("2026-06-19T10:00"));
        opens(company, "HoldReviewMeeting", "hold-review-meeting.form")
                .fills("meetingOutcome", "HELD")
                .fills("companyDevelopment", "Two new hires")
                .fills("roadmapGoal", "Orders from Spain and Portugal")
                .sends()
                .isDone();
        assertThat(company.openTasks()).containsExactly("AgreeRoadmap");
        company.does("AgreeRoadmap", "roadmapAccepted", "true");

        company.until(at("2026-09-18T10:00"));
        var closing = opens(company, "CloseJourney", "close-journey.form");
        Answers.questions(2).keySet().forEach(question -> closing.fills(question, "2"));
        closing.fills("exportTurnover", "40000")
                .fills("ordersWon", "3")
                .fills("jobsCreated", "1")
                .sends()
                .isDone();
        assertThat(company.fact("outcome")).isEqualTo("ROADMAP_COMPLETED");
    }

    private Case agreedPlan() {
        var company = story.files(aCompanyNewToExport())
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", "2026-03-17T10:00");
        company.until(at("2026-03-17T11:00")).does("HoldAppointment", "appointmentOutcome", "HELD");
        company.does("DraftRoadmap", aPlanOf(6, 3, aMarketStudy("2026-04-01", "2026-05-15")));
        return company.until(at("2026-03-19T10:00")).does("AgreeRoadmap", "roadmapAccepted", "true");
    }

    private Tasklist opens(Case company, String task, String form) {
        var open = company.task(task);
        if (open.getAssignee() == null) {
            return as("expert-bf").opens(open.getId(), form).claims();
        }
        return as(open.getAssignee()).opens(open.getId(), form);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
