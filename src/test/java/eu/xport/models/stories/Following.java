package eu.xport.models.stories;

import eu.xport.testing.Case;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/** What can follow in a story, in the words of the table, and when it did. */
enum Following {
    CALL_DUE("the call is due", company -> Optional.of(company.due("ContactCompany"))),
    ROADMAP_DUE("the roadmap is due", company -> Optional.of(company.promised("roadmapDue"))),
    EXPERT_REMINDED("the expert is reminded of the call", company -> company.letterWritten("CONTACT_REMINDER", 1)),
    MANAGERS_TOLD("the managers are told of the call", company -> company.letterWritten("CONTACT_OVERDUE", 1)),
    MANAGERS_TOLD_AGAIN(
            "the managers are told of the call again", company -> company.letterWritten("CONTACT_OVERDUE", 2)),
    ASKED_TO_CALL("the company is asked to call", company -> company.letterWritten("NOT_REACHED", 1)),
    APPOINTMENT_REMINDER(
            "the company is reminded of the appointment", company -> company.letterWritten("APPOINTMENT_REMINDER", 1)),
    ROADMAP_REMINDED("the expert is reminded of the roadmap", company -> company.letterWritten("ROADMAP_DUE", 1)),
    ROADMAP_TOLD("the managers are told of the roadmap", company -> company.letterWritten("ROADMAP_OVERDUE", 1)),
    ROADMAP_TOLD_AGAIN(
            "the managers are told of the roadmap again", company -> company.letterWritten("ROADMAP_OVERDUE", 2)),
    ANSWER_REMINDED("the company is reminded of the roadmap", company -> company.letterWritten("ROADMAP_REMINDER", 1)),
    SILENCE_TOLD("the managers are told of the silence", company -> company.letterWritten("ROADMAP_UNANSWERED", 1)),
    MEETING_ANNOUNCED("the review meeting is announced", company -> company.letterWritten("REVIEW_MEETING", 1)),
    CLOSED("the case is closed", Case::closed);

    private final String words;
    private final Function<Case, Optional<LocalDateTime>> moment;

    Following(String words, Function<Case, Optional<LocalDateTime>> moment) {
        this.words = words;
        this.moment = moment;
    }

    String words() {
        return words;
    }

    /** Empty when it has not come to pass. */
    Optional<LocalDateTime> in(Case company) {
        return moment.apply(company);
    }

    /** What is due is read where the story stands; everything else has to come to pass. */
    boolean isRead() {
        return this == CALL_DUE || this == ROADMAP_DUE;
    }
}
