package eu.xport.contact;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Reassignment;
import eu.xport.testing.Case;
import java.time.Instant;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a booked call means to the expert, and what becomes of it with the case. */
class BookedCallTest extends CallBookingStory {

    @Autowired
    private TaskService tasks;

    @Autowired
    private ContactSection section;

    @Autowired
    private BookedCalls booked;

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theOpenTaskShowsTheCallFromTheMomentItIsBooked() {
        var company = story.files(aCompanyNewToExport());
        assertThat(line(company)).isNull();

        books(company, "2026-03-10T09:30");
        assertThat(line(company)).isEqualTo("Tue 10 Mar 2026, 09:30");

        books(company, "2026-03-11T14:00");
        assertThat(line(company)).isEqualTo("Wed 11 Mar 2026, 14:00");

        givesUp(company);
        assertThat(line(company)).isNull();
    }

    @Test
    void aTaskThatOpensLaterShowsItToo() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-11T14:00");

        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(line(company)).isEqualTo("Wed 11 Mar 2026, 14:00");
    }

    @Test
    void theCompanyTabShowsItBeforeAndBesideTheAttempts() {
        var company = story.files(aCompanyNewToExport());
        assertThat(section.of(JourneyNumber.of(company.number()), Locale.ENGLISH))
                .isEmpty();

        books(company, "2026-03-11T14:00");
        assertThat(shown(company).facts())
                .containsExactly(new CaseSection.Fact("The company wants to be called on", "Wed 11 Mar 2026, 14:00"));

        company.does("ContactCompany", "contactOutcome", "NOT_REACHED");
        assertThat(shown(company).facts()).hasSize(1);
        assertThat(shown(company).rows()).hasSize(1);
    }

    @Test
    void aConversationBeforeFreesTheTimeAndTellsBoth() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-11T14:00");

        company.until(at("2026-03-10T10:00")).does("ContactCompany", anAppointmentOn("2026-03-17T10:00"));

        assertThat(booked.findAll()).noneMatch(call -> call.slot().isPresent());
        assertThat(company.letters())
                .contains("CALL_OFF COMPANY", "CALL_OFF EXPERT", "APPOINTMENT COMPANY", "APPOINTMENT EXPERT");
        assertThat(tasks.getVariableLocal(company.task("HoldAppointment").getId(), "bookedCall"))
                .isNull();
    }

    @Test
    void aCallThatTookPlaceStaysOnRecord() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-10T09:30");

        company.until(at("2026-03-10T09:50")).does("ContactCompany", anAppointmentOn("2026-03-17T10:00"));

        assertThat(booked.findAll()).singleElement().satisfies(call -> assertThat(call.slot())
                .isPresent());
        assertThat(company.letters()).doesNotContain("CALL_OFF COMPANY");
    }

    @Test
    void aCompanyThatWasNotReachedThenMayChooseAnotherTime() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-10T09:30");
        company.until(at("2026-03-10T10:00")).does("ContactCompany", "contactOutcome", "NOT_REACHED");

        assertThat(offer(company).booked()).isEmpty();
        books(company, "2026-03-11T14:00");

        assertThat(company.letters()).contains("CALL_MOVED COMPANY", "CALL_MOVED EXPERT");
    }

    @Test
    void aClosedCaseFreesTheTimeAndItsLastLetterTellsSo() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-11T14:00");

        company.does("ContactCompany", "contactOutcome", "WITHDRAWN");

        assertThat(booked.findAll()).noneMatch(call -> call.slot().isPresent());
        assertThat(company.letters()).contains("CLOSING COMPANY").doesNotContain("CALL_OFF COMPANY");
    }

    @Test
    void anotherExpertFreesTheTimeAndTheCompanyMayChooseAgain() {
        var company = story.files(aCompanyNewToExport());
        books(company, "2026-03-11T14:00");

        reassignment.entrust(JourneyNumber.of(company.number()), "expert-bf", "business-france");

        assertThat(offer(company).booked()).isEmpty();
        assertThat(offer(company).expertName()).contains("Estelle Hamelin");
        assertThat(line(company)).isNull();
        assertThat(company.letters()).contains("CALL_OFF COMPANY", "CALL_OFF EXPERT");
    }

    @Test
    void theDatabaseItselfTakesATimeOfAnExpertOnce() {
        var companies = companiesOfOneExpert(2);
        books(companies.get(0), "2026-03-10T09:30");
        var taken = booked.findAll().get(0);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> booked.save(BookedCall.of(
                        companies.get(1).number(), taken.expert(), taken.slot().orElseThrow(), Instant.EPOCH))))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(DuplicateKeyException.class),
                        failure -> assertThat(failure).hasCauseInstanceOf(DuplicateKeyException.class));
    }

    private Object line(Case company) {
        return tasks.getVariableLocal(company.task("ContactCompany").getId(), "bookedCall");
    }

    private CaseSection.Section shown(Case company) {
        return section.of(JourneyNumber.of(company.number()), Locale.ENGLISH).orElseThrow();
    }
}
