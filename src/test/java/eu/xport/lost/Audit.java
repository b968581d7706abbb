package eu.xport.lost;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.lost.Ledger.Word;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds the clients' ledger against our tables and the engine's, and these against each other. */
final class Audit {

    private static final Duration LETTERS = Duration.ofMinutes(4);

    private final Ledger ledger;
    private final JdbcTemplate sql;
    private final Mailboxes mail;

    Audit(Ledger ledger, Database database, Mailboxes mail) {
        this.ledger = ledger;
        this.sql = database.sql();
        this.mail = mail;
    }

    void holds() {
        everySubmissionOnce();
        everyTaskOnce();
        roomsAndEngineAgree();
        noCaseIsStuck();
        everyLetterHasCome();
    }

    /** More than one of a kind in a mailbox: sent, and then sent again, because nobody had noted it. */
    int letterRepeats() {
        return mail.letters().size() - Set.copyOf(mail.letters()).size();
    }

    /** Those that the dead have begun to send wait for half a minute, those that failed for a minute and more. */
    private void everyLetterHasCome() {
        Patience.waitsFor("letters that wait to be sent", LETTERS)
                .untilAsserted(() -> assertThat(texts("select kind || ' ' || reader || ' ' || coalesce(fault, '')"
                                + " from letter where timing = 'AT_ONCE' and sent_at is null"))
                        .isEmpty());
        assertThat(mail.letters().stream().distinct().toList())
                .as("letters in the mailboxes, and letters that were sent")
                .isEqualTo(sql.queryForList("select id from letter where sent_at is not null order by id", Long.class));
    }

    private void everySubmissionOnce() {
        var received = Set.copyOf(texts("select submission from receipt"));
        ledger.filings().forEach((filing, word) -> {
            if (word == Word.ACKNOWLEDGED) {
                assertThat(received).as("receipts of what was acknowledged").contains(filing.mark());
            }
        });
        assertThat(ledger.filings().keySet().stream().map(Filing::mark).collect(Collectors.toSet()))
                .as("receipts of nobody's submission")
                .containsAll(received);
        assertThat(texts("select submission from receipt r where not exists "
                        + "(select 1 from diagnosis d where d.id = r.diagnosis and d.journey = r.journey)"))
                .as("receipts without what they are for")
                .isEmpty();
        assertThat(texts("select id::text from diagnosis d where 1 <> "
                        + "(select count(*) from receipt r where r.diagnosis = d.id)"))
                .as("diagnoses that were filed twice, or that nobody sent")
                .isEmpty();
        assertThat(texts("select siren from journey group by siren having count(*) <> 1"))
                .as("companies with two cases")
                .isEmpty();
    }

    private void everyTaskOnce() {
        var done = texts("select id_ from act_hi_taskinst where delete_reason_ = 'completed' order by id_");
        assertThat(texts("select substring(text from " + (Expert.WORDS.length() + 1) + ") from note where text like '"
                        + Expert.WORDS + "%' order by 1"))
                .as("what was said of tasks, and the tasks that the engine has ended")
                .isEqualTo(done.stream().sorted().toList());
        assertThat(done).doesNotHaveDuplicates().containsAll(ledger.tasks(Word.ACKNOWLEDGED));
        assertThat(ledger.tasks(Word.UNKNOWN).size()
                        + ledger.tasks(Word.ACKNOWLEDGED).size())
                .as("tasks that somebody tried to do, and tasks that were done")
                .isGreaterThanOrEqualTo(done.size());
        assertThat(texts(
                        "select j.number from journey j where (select count(*) from attempt a where a.journey = j.number)"
                                + " <> (select count(*) from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.root_proc_inst_id_"
                                + " where p.business_key_ = j.number and t.task_def_key_ = 'ContactCompany'"
                                + " and t.delete_reason_ = 'completed')"))
                .as("cases with more or fewer calls than ended tasks")
                .isEmpty();
    }

    private void roomsAndEngineAgree() {
        assertThat(texts("select number from journey where open_siren is not null order by 1"))
                .as("open cases, and the journeys that run")
                .isEqualTo(
                        texts("select p.business_key_ from act_hi_procinst p join act_ru_execution e on e.id_ = p.id_"
                                + " where p.proc_def_key_ = 'ExportJourney' and p.end_time_ is null order by 1"));
        assertThat(texts(
                        "select number from journey j where (select count(*) from diagnosis d where d.journey = j.number)"
                                + " <> (select count(*) from act_hi_procinst p where p.proc_def_key_ = 'ExportJourney'"
                                + " and p.business_key_ = j.number)"))
                .as("cases with more or fewer diagnoses than the engine has begun journeys")
                .isEmpty();
        assertThat(texts("select number from journey j where 1 <> (select count(*) from diagnosis d"
                        + " where d.journey = j.number and d.occasion = 'OPENING')"))
                .as("cases that were not opened by one diagnosis")
                .isEmpty();
        assertThat(texts("select number from journey j where 1 <> (select count(*) from letter l"
                        + " where l.journey = j.number and l.kind = 'DIAGNOSIS_RECEIVED')"))
                .as("cases that were not confirmed by one letter")
                .isEmpty();
        assertThat(texts(
                        "select number from journey j where not exists (select 1 from promise p where p.journey = j.number"
                                + " and p.name = 'contactDue')"))
                .as("cases without a promise")
                .isEmpty();
    }

    private void noCaseIsStuck() {
        assertThat(texts("select number from journey j where j.open_siren is not null and not exists (select 1"
                        + " from act_ru_task t join act_hi_procinst p on p.id_ = t.proc_inst_id_"
                        + " where p.business_key_ = j.number)"))
                .as("open cases in which nobody has anything to do")
                .isEmpty();
        assertThat(texts("select incident_msg_ from act_ru_incident"))
                .as("incidents")
                .isEmpty();
        assertThat(texts("select id_ from act_ru_job where retries_ <= 0"))
                .as("jobs given up")
                .isEmpty();
        assertThat(
                        texts(
                                "select id_ from act_ru_job where lock_exp_time_ > now() at time zone 'utc' + interval '1 day'"))
                .as("jobs locked for good")
                .isEmpty();
    }

    private List<String> texts(String query) {
        return sql.queryForList(query, String.class);
    }
}
