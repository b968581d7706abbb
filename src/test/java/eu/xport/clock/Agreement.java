package eu.xport.clock;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/** How a roadmap comes about. */
enum Agreement {
    AGREED_AT_THE_TABLE(0, 0),
    AGREED_SOON(1, 4),
    AGREED_AFTER_THE_REMINDER(6, 9),
    AGREED_AFTER_THE_MANAGERS_WERE_TOLD(11, 14),
    REFUSED_FIRST(1, 3) {
        @Override
        void draft(Design design, Life life, Chance chance, Function<LocalDate, Plan> plan) {
            super.draft(design, life, chance, plan);
            design.isRefused(chance.after(life.now(), 1, 8));
            drafts(design, chance.after(life.now(), 1, 3), plan);
        }
    },
    APPOINTMENT_POSTPONED(1, 3) {
        @Override
        void hold(Design design, Life life, Chance chance) {
            moves(design, life, chance, "NO_SHOW");
            moves(design, life, chance, "POSTPONED");
            super.hold(design, life, chance);
        }

        private void moves(Design design, Life life, Chance chance, String outcome) {
            var at = chance.soonAfter(design.appointment());
            design.appointmentMoves(at, outcome, chance.appointmentAfter(at));
        }
    },
    DRAFTED_LATE(1, 8) {
        @Override
        void draft(Design design, Life life, Chance chance, Function<LocalDate, Plan> plan) {
            design.managersAct(chance.after(FrenchDays.later(design.due(), life.now()), 1, 2));
            drafts(design, chance.after(life.now(), 1, 7), plan);
        }
    },
    WITHDRAWS_WHILE_READING(1, 9) {
        @Override
        Optional<FollowUp> answer(Design design, ZonedDateTime at) {
            design.companyWithdraws(at);
            return Optional.empty();
        }
    };

    private final int leastDays;
    private final int mostDays;

    Agreement(int leastDays, int mostDays) {
        this.leastDays = leastDays;
        this.mostDays = mostDays;
    }

    /** The company as far as its roadmap, if there is one. */
    Optional<FollowUp> tell(Design design, Life life, Chance chance, Function<LocalDate, Plan> plan) {
        hold(design, life, chance);
        draft(design, life, chance, plan);
        return answer(
                design, mostDays == 0 ? chance.soonAfter(life.now()) : chance.after(life.now(), leastDays, mostDays));
    }

    void hold(Design design, Life life, Chance chance) {
        design.appointmentIsHeld(design.appointment().plusMinutes(90));
    }

    void draft(Design design, Life life, Chance chance, Function<LocalDate, Plan> plan) {
        drafts(design, chance.soonAfter(life.now()), plan);
    }

    Optional<FollowUp> answer(Design design, ZonedDateTime at) {
        return Optional.of(design.isAgreed(at));
    }

    private static void drafts(Design design, ZonedDateTime at, Function<LocalDate, Plan> plan) {
        design.isDrafted(at, plan.apply(at.toLocalDate()));
    }
}
