package eu.xport.clock;

import java.time.ZonedDateTime;
import java.util.Optional;

/** How a company is reached. */
enum Beginning {
    CALLED_IN_TIME {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            return appointment(contact, chance.after(life.now(), 1, 1), chance);
        }
    },
    CALLED_ON_THE_LAST_DAY {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            return appointment(contact, contact.due().minusMinutes(1), chance);
        }
    },
    CALLED_LATE {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            var due = contact.due();
            contact.managersAct(chance.after(due, 1, 1));
            return appointment(contact, chance.after(life.now(), 1, 9), chance);
        }
    },
    CALLED_AFTER_WEEKS {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            return appointment(contact, chance.after(contact.due(), 11, 16), chance);
        }
    },
    NOT_REACHABLE {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            tries(contact, life, chance);
            contact.letterStaysUnanswered();
            return Optional.empty();
        }
    },
    LETTER_ANSWERED {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            tries(contact, life, chance);
            contact.letterIsAnswered(chance.after(life.now(), 2, 9));
            return appointment(contact, chance.after(life.now(), 1, 2), chance);
        }
    },
    CALL_PUT_OFF {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            putsOff(contact, chance.after(life.now(), 1, 1), chance);
            contact.agreedDayComes();
            return appointment(contact, contact.agreedMorning().plusHours(2), chance);
        }
    },
    CALL_PUT_OFF_TWICE {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            putsOff(contact, chance.soonAfter(life.now()), chance);
            contact.agreedDayComes();
            putsOff(contact, chance.soonAfter(life.now()), chance);
            contact.agreedDayComes();
            return appointment(contact, contact.due().minusHours(1), chance);
        }
    },
    PUT_OFF_AND_CALLED_LATE {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            putsOff(contact, chance.after(contact.due(), 1, 4), chance);
            contact.agreedDayComes();
            return appointment(contact, chance.after(contact.due(), 1, 5), chance);
        }
    },
    CALLS_BACK {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            contact.putsOff(
                    chance.after(life.now(), 1, 1),
                    FrenchDays.after(life.submitted().toLocalDate(), chance.between(8, 12)));
            contact.callsBack(chance.after(life.now(), 1, 5));
            return appointment(contact, chance.after(life.now(), 1, 2), chance);
        }
    },
    WITHDRAWS_IN_THE_CALL {
        @Override
        Optional<Design> tell(Contact contact, Life life, Chance chance) {
            contact.withdraws(chance.after(life.now(), 1, 3));
            return Optional.empty();
        }
    };

    /** The company as far as its appointment, if there is one. */
    abstract Optional<Design> tell(Contact contact, Life life, Chance chance);

    private static Optional<Design> appointment(Contact contact, ZonedDateTime at, Chance chance) {
        return Optional.of(contact.makesAppointment(at, chance.appointmentAfter(at)));
    }

    private static void putsOff(Contact contact, ZonedDateTime at, Chance chance) {
        contact.putsOff(at, FrenchDays.after(at.toLocalDate(), chance.between(1, 15)));
    }

    /** On three days, and twice on the first. */
    private static void tries(Contact contact, Life life, Chance chance) {
        contact.triesInVain(chance.after(life.now(), 1, 1));
        contact.triesInVain(chance.soonAfter(life.now()));
        contact.triesInVain(chance.after(life.now(), 1, 2));
        contact.triesInVain(chance.after(life.now(), 1, 2));
    }
}
