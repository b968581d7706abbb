package eu.xport.models.stories;

import static eu.xport.testing.Plans.aMarketStudy;
import static eu.xport.testing.Plans.aYearWith;

import eu.xport.testing.Case;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;

/** What can happen in a story, in the words of the table. */
enum Happening {
    NOBODY_CALLS("nobody calls") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            // Nothing is what happens.
        }
    },
    CALL_LATER("the company asks to be called later") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            company.until(at)
                    .does(
                            "ContactCompany",
                            Map.of(
                                    "contactOutcome",
                                    "CALL_LATER",
                                    "callAgainOn",
                                    until.toLocalDate().toString()))
                    .until(until);
        }
    },
    NOT_REACHED("nobody is reached on three days") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            Stream.iterate(at, day -> day.plusDays(1)).limit(3).forEach(day -> company.until(day)
                    .does("ContactCompany", "contactOutcome", "NOT_REACHED"));
        }
    },
    WITHDRAWS("the company withdraws") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            company.until(at).notes("WITHDRAWN", "Has no time this year.");
        }
    },
    APPOINTMENT("an appointment is made") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            meets(company, at, until);
        }
    },
    ROADMAP_SENT("the roadmap is sent") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            drafts(company, at);
        }
    },
    ROADMAP_AGREED("a roadmap of a year is agreed") {
        @Override
        void to(Case company, LocalDateTime at, LocalDateTime until) {
            drafts(company, at.minusHours(1));
            company.until(at).does("AgreeRoadmap", "roadmapAccepted", "true");
        }
    };

    private final String words;

    Happening(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * @param at the moment of the row; null where it names none
     * @param until the second moment of the row; null where it names none
     */
    abstract void to(Case company, LocalDateTime at, LocalDateTime until);

    private static void meets(Case company, LocalDateTime at, LocalDateTime appointment) {
        company.until(at)
                .does("ContactCompany", "contactOutcome", "APPOINTMENT_MADE", "appointmentAt", appointment.toString());
    }

    /** The appointment is an hour before, and the call two days before that. */
    private static void drafts(Case company, LocalDateTime at) {
        meets(company, at.minusDays(2), at.minusHours(1));
        company.until(at)
                .does("HoldAppointment", "appointmentOutcome", "HELD")
                .does("DraftRoadmap", aYearWith(aMarketStudy("2026-04-01", "2026-06-30")));
    }
}
