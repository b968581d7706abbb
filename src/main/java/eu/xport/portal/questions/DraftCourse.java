package eu.xport.portal.questions;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * That somebody kept answers for later, and whether they were filed: counted, and kept when the answers are forgotten.
 *
 * @param filedAt null as long as they were not
 */
record DraftCourse(@Id Long id, Instant begunAt, Instant filedAt) {

    static DraftCourse begun(Instant now) {
        return new DraftCourse(null, now, null);
    }
}
