package eu.xport.portal.questions;

import java.time.Instant;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** How all drafts went on. */
interface DraftCourses extends ListCrudRepository<DraftCourse, Long> {

    /** Of the draft with this digest, where it is still there. */
    @Modifying
    @Query(
            """
            update draft_course set filed_at = :now
             where filed_at is null and id in (select course from draft where token = :token)
            """)
    void filed(String token, Instant now);
}
