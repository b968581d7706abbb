package eu.xport.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All absences, by number. */
interface Absences extends ListCrudRepository<Absence, String> {

    @Query("select nextval('absence_number')")
    long nextCount();

    /** Whoever records an absence waits here for the one before. */
    @Query("select id from absence_desk for update")
    int queue();

    /** What is away of an expert between two days, both included; nothing of what was called off. */
    @Query("select * from absence where expert = :expert and first_day <= :last and back_on > :first "
            + "and back_on > first_day order by first_day")
    List<Absence> of(String expert, LocalDate first, LocalDate last);

    /** Who is away on a day. */
    @Query("select * from absence where first_day <= :day and back_on > :day")
    List<Absence> on(LocalDate day);

    default Optional<Absence> of(String expert, LocalDate day) {
        return of(expert, day, day).stream().findFirst();
    }
}
