package eu.xport.clock;

import static eu.xport.clock.FrenchDays.evening;
import static eu.xport.clock.FrenchDays.later;

/** What becomes of the action of a roadmap. */
enum Report {
    DELIVERED_SOON {
        @Override
        void tell(Reporting reporting) {
            reporting.isDelivered(reporting.soon());
        }
    },
    DELIVERED_ON_THE_LAST_DAY {
        @Override
        void tell(Reporting reporting) {
            reporting.isDelivered(later(evening(reporting.ends()).minusMinutes(1), reporting.soon()));
        }
    },
    DELIVERED_LATE {
        @Override
        void tell(Reporting reporting) {
            reporting.isDelivered(reporting.overdue());
        }
    },
    POSTPONED {
        @Override
        void tell(Reporting reporting) {
            reporting.isPostponed(reporting.soon());
            reporting.isDelivered(reporting.soon());
        }
    },
    POSTPONED_WHEN_OVERDUE_AND_OVERDUE_AGAIN {
        @Override
        void tell(Reporting reporting) {
            reporting.isPostponed(reporting.overdue());
            reporting.isDelivered(reporting.overdue());
        }
    },
    DROPPED {
        @Override
        void tell(Reporting reporting) {
            reporting.isDropped(reporting.soon());
        }
    },
    LEFT_OPEN {
        @Override
        void tell(Reporting reporting) {}
    };

    abstract void tell(Reporting reporting);
}
