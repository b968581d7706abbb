package eu.xport.clock;

import static eu.xport.clock.FrenchDays.later;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** How a roadmap is followed up. */
enum Course {
    EVERY_MEETING_ON_ITS_DAY,
    MEETINGS_HELD_EARLY {
        @Override
        void meet(FollowUp followUp, Chance chance) {
            followUp.isHeld(before(followUp, chance));
        }
    },
    MEETINGS_NOTED_LATE {
        @Override
        void meet(FollowUp followUp, Chance chance) {
            followUp.isHeld(late(followUp, chance));
        }

        @Override
        void end(FollowUp followUp, Chance chance) {
            followUp.closes(late(followUp, chance));
        }
    },
    MEETINGS_MISSED {
        @Override
        void begin(FollowUp followUp, Chance chance) {
            misses(followUp, chance, "NO_SHOW", onItsDay(followUp, chance));
            misses(followUp, chance, "POSTPONED", before(followUp, chance));
        }
    },
    NEXT_DAY_AGREED {
        @Override
        void meet(FollowUp followUp, Chance chance) {
            var at = onItsDay(followUp, chance);
            followUp.isHeldAndAgrees(at, at.toLocalDate().plusDays(chance.between(10, 150)));
        }
    },
    PROLONGED {
        @Override
        void begin(FollowUp followUp, Chance chance) {
            prolongs(followUp, chance);
            followUp.companyAnswers(chance.after(followUp.life().now(), 1, 4), true);
        }
    },
    PROLONGED_AFTER_THE_MANAGERS_WERE_TOLD {
        @Override
        void begin(FollowUp followUp, Chance chance) {
            prolongs(followUp, chance);
            followUp.companyAnswers(chance.after(followUp.life().now(), 11, 14), true);
        }
    },
    CHANGES_REFUSED {
        @Override
        void begin(FollowUp followUp, Chance chance) {
            prolongs(followUp, chance);
            followUp.companyAnswers(chance.after(followUp.life().now(), 5, 7), false);
        }
    },
    ACTION_REPLACED {
        @Override
        void begin(FollowUp followUp, Chance chance) {
            var at = onItsDay(followUp, chance);
            var starts = earlier(
                    at.toLocalDate().plusDays(chance.between(0, 40)),
                    followUp.lastDay().minusDays(14));
            var ends = earlier(starts.plusDays(chance.between(25, 60)), followUp.lastDay());
            followUp.replaces(at, starts, ends);
            followUp.companyAnswers(chance.after(followUp.life().now(), 1, 7), true);
        }
    },
    COMPANY_WITHDRAWS {
        @Override
        void end(FollowUp followUp, Chance chance) {
            followUp.isNotedAs(lastNote(followUp, chance), "WITHDRAWN", "COMPANY_WITHDREW");
        }
    },
    MANAGER_CLOSES {
        @Override
        void end(FollowUp followUp, Chance chance) {
            followUp.isNotedAs(lastNote(followUp, chance), "CLOSED", "CLOSED_BY_MANAGER");
        }
    };

    /** The company as far as the end of its case. */
    final void tell(FollowUp followUp, Chance chance) {
        if (!followUp.isClosing()) {
            begin(followUp, chance);
        }
        while (!followUp.isClosing()) {
            meet(followUp, chance);
        }
        end(followUp, chance);
    }

    void begin(FollowUp followUp, Chance chance) {}

    void meet(FollowUp followUp, Chance chance) {
        followUp.isHeld(onItsDay(followUp, chance));
    }

    void end(FollowUp followUp, Chance chance) {
        followUp.closes(onItsDay(followUp, chance));
    }

    private static ZonedDateTime onItsDay(FollowUp followUp, Chance chance) {
        return onceOpen(followUp, chance, followUp.day());
    }

    private static ZonedDateTime before(FollowUp followUp, Chance chance) {
        return onceOpen(followUp, chance, FrenchDays.before(followUp.day(), chance.between(1, 6)));
    }

    private static ZonedDateTime late(FollowUp followUp, Chance chance) {
        return onceOpen(followUp, chance, FrenchDays.after(followUp.day(), chance.between(1, 20)));
    }

    private static ZonedDateTime onceOpen(FollowUp followUp, Chance chance, LocalDate day) {
        return later(chance.on(day), chance.soonAfter(followUp.opens()));
    }

    /** Between the last meeting and the closing review, or while that is open. */
    private static ZonedDateTime lastNote(FollowUp followUp, Chance chance) {
        return later(
                chance.on(FrenchDays.before(followUp.day(), chance.between(1, 30))),
                chance.soonAfter(followUp.life().now()));
    }

    private static void misses(FollowUp followUp, Chance chance, String outcome, ZonedDateTime at) {
        if (!followUp.isClosing()) {
            followUp.isMissed(at, outcome, at.toLocalDate().plusDays(chance.between(3, 90)));
        }
    }

    /** The action is to end at least some weeks from now. */
    private static void prolongs(FollowUp followUp, Chance chance) {
        var at = onItsDay(followUp, chance);
        var open = at.toLocalDate().plusDays(25);
        var end = followUp.delivery().ends();
        followUp.prolongs(at, followUp.months() + 3, (end.isAfter(open) ? end : open).plusDays(chance.between(5, 30)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
