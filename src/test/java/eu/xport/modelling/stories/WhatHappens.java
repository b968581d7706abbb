package eu.xport.modelling.stories;

import static eu.xport.modelling.stories.WhatHappens.Moments.AT;
import static eu.xport.modelling.stories.WhatHappens.Moments.AT_AND_THEN;
import static eu.xport.modelling.stories.WhatHappens.Moments.NONE;

import eu.xport.testing.Plans;
import java.time.LocalDateTime;
import java.util.Map;

/** The words of the column "What happens": each is a few steps of a case. */
enum WhatHappens implements Word {
    NOBODY_CALLS("nobody calls", NONE, "") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {}
    },
    APPOINTMENT("expert calls and makes an appointment", AT_AND_THEN, "for") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.appointment(at, then);
        }
    },
    CALL_LATER("company asks to be called later", AT_AND_THEN, "until") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.callLater(at, then).until(then);
        }
    },
    CALLED_BACK("company asks to be called on the next day and calls back", AT_AND_THEN, "already") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.callTomorrow(at).noted(then, "CALL", "Has time already.");
        }
    },
    NOT_REACHED("company not reached on three days", AT, "") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.notReached(at.minusDays(2)).notReached(at.minusDays(1)).notReached(at);
        }
    },
    NOT_DRAFTED("appointment held, roadmap not drafted", AT, "") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.held(at);
        }
    },
    NOT_ANSWERED("roadmap sent, company does not answer", AT, "") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.sent(at);
        }
    },
    CHANGES_WANTED("roadmap sent, company asks for changes", AT_AND_THEN, "answer") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.sent(at).answered(then, Map.of("roadmapAccepted", "false", "roadmapComment", "Another country."));
        }
    },
    AGREED("roadmap agreed", AT, "") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.agreed(at);
        }
    },
    REVIEW_HELD("roadmap agreed, review meeting held", AT_AND_THEN, "meeting") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.agreed(at).reviewed(then, Plans.aReview());
        }
    },
    REVIEW_MISSED("roadmap agreed, review meeting missed", AT_AND_THEN, "then put off by three weeks,") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            var newDay = then.toLocalDate().plusWeeks(3);
            company.agreed(at).reviewed(then, Map.of("meetingOutcome", "NO_SHOW", "nextMeetingOn", newDay.toString()));
        }
    },
    WITHDRAWS("company withdraws", AT, "") {
        @Override
        void live(Lived company, LocalDateTime at, LocalDateTime then) {
            company.noted(at, "WITHDRAWN", "Has no time for exports.");
        }
    };

    /** Which of the columns "At" and "Then" a word needs. */
    enum Moments {
        NONE,
        AT,
        AT_AND_THEN
    }

    final Moments moments;
    private final String words;
    private final String link;

    WhatHappens(String words, Moments moments, String link) {
        this.words = words;
        this.moments = moments;
        this.link = link;
    }

    @Override
    public String words() {
        return words;
    }

    /** As a story tells it. */
    String told(String at, String then) {
        return switch (moments) {
            case NONE -> words;
            case AT -> words + ", " + at;
            case AT_AND_THEN -> words + ", " + at + ", " + link + " " + then;
        };
    }

    abstract void live(Lived company, LocalDateTime at, LocalDateTime then);
}
