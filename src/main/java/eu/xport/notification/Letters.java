package eu.xport.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All letters that were written. */
interface Letters extends ListCrudRepository<Letter, Long> {

    /** What opens something is known here no longer than the letter is on its way. */
    String FORGET_SECRETS = "facts = case when kind = 'ANSWERS_KEPT' then '{}' else facts end ";

    boolean existsByCause(String cause);

    boolean existsByJourneyAndReaderAndFaultNotNull(String journey, String reader);

    List<Letter> findByJourneyOrderByWrittenAtDescIdDesc(String journey);

    List<Letter> findByJourneyAndIdGreaterThan(String journey, long id);

    /** 0 where nothing was written yet. */
    @Query("select coalesce(max(id), 0) from letter where journey = :journey")
    long last(String journey);

    /** The newest first. */
    @Query("select * from letter order by written_at desc, id desc limit :count offset :skip")
    List<Letter> newest(int count, int skip);

    /** Whose calendars hold what the case invited to since then, as far as nobody took it out again. */
    @Query("select distinct l.recipient from letter l where l.journey = :journey and l.reader = 'EXPERT'"
            + " and l.written_at >= :since and l.kind in (:kinds) and not exists (select 1 from letter w"
            + " where w.journey = l.journey and w.kind = 'INVITATION_WITHDRAWN' and w.recipient = l.recipient"
            + " and w.id > l.id)")
    List<String> invited(String journey, Instant since, Collection<String> kinds);

    /** What a reader has not been told yet, in the order in which it was written; nobody else gathers it meanwhile. */
    @Query("select * from letter where recipient = :recipient and timing = 'DIGEST' and digest is null "
            + "and sent_at is null and written_at <= :morning order by id for update")
    List<Letter> waitingFor(String recipient, Instant morning);

    @Modifying
    @Query("update letter set digest = :digest where id in (:letters)")
    void gather(long digest, Collection<Long> letters);

    @Modifying
    @Query("update letter set facts = :facts where journey = :journey and language = :language and facts is null")
    void know(String journey, String language, String facts);

    @Modifying
    @Query("update letter set facts = :facts where id = :id")
    void know(long id, String facts);

    /** One at a time has a letter in hand; whoever vanished with it has it no more after a while. */
    @Modifying
    @Query(
            "update letter set held_until = :until, mailbox = :mailbox where id = :id and sent_at is null and withheld is null "
                    + "and (held_until is null or held_until <= :now)")
    boolean hold(long id, String mailbox, Instant until, Instant now);

    /** Others that went to a mailbox since, or are on their way to it and were written before. */
    @Query("select count(*) from letter where mailbox = :mailbox and id <> :id "
            + "and (sent_at > :since or sent_at is null and id < :id and held_until > :now)")
    int countToMailbox(String mailbox, long id, Instant since, Instant now);

    @Modifying
    @Query("update letter set held_until = null where id = :id")
    void letGo(long id);

    /** A digest is sent with all that it tells. */
    default void sent(long id, String subject, Instant at) {
        sentItself(id, subject, at);
        sentInDigest(id, at);
    }

    @Modifying
    @Query("update letter set sent_at = :at, subject = :subject, held_until = null, fault = null, failed_at = null, "
            + FORGET_SECRETS + "where id = :id")
    void sentItself(long id, String subject, Instant at);

    @Modifying
    @Query("update letter set sent_at = :at, held_until = null, fault = null, failed_at = null "
            + "where digest = :digest")
    void sentInDigest(long digest, Instant at);

    /** Of several readers of one letter those who have it already. */
    @Query("select account from letter_reached where letter = :id")
    Set<String> reached(long id);

    @Modifying
    @Query("insert into letter_reached (letter, account) values (:id, :account)")
    void reached(long id, String account);

    @Modifying
    @Query("update letter set withheld = :why, held_until = null, fault = null, failed_at = null, " + FORGET_SECRETS
            + "where id = :id")
    void withheld(long id, Withheld why);

    @Modifying
    @Query("update letter set fault = :fault, failed_at = :at where id = :id and sent_at is null "
            + "and withheld is null")
    void failed(long id, String fault, Instant at);

    boolean existsByJourneyAndReaderAndWithheld(String journey, String reader, Withheld withheld);

    /** How many confirmations were held back that the company would have got since. */
    @Query("select count(*) from letter where journey = :journey and reader = 'COMPANY' and withheld = 'TOO_MANY'"
            + " and written_at >= :since")
    int countHeldBackSince(String journey, Instant since);

    /** How many letters to the company have failed for good since, and are not sent yet. */
    @Query("select count(*) from letter where journey = :journey and reader = 'COMPANY' and fault is not null "
            + "and failed_at >= :since")
    int countFailedSince(String journey, Instant since);
}
