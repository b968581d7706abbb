package eu.xport.modelling.change;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.testing.Case;
import java.time.LocalDateTime;

/** How a case comes to a place, and how it leaves it under the place's new id. */
record Way(Coming coming, Going going) {

    interface Coming {
        Case come();
    }

    interface Going {
        void goOn(Case company, String place);
    }

    static void timePasses(Case company, String timer) {
        LocalDateTime due = company.timers(timer).get(0);
        company.until(due);
        assertThat(company.passed(timer)).contains(due);
    }
}
