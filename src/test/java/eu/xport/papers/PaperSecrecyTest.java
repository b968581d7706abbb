package eu.xport.papers;

import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormRefused;
import eu.xport.journey.JourneyNumber;
import eu.xport.testing.EngineTables;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A paper is read by those it is meant for: no other company, and not the engine. */
class PaperSecrecyTest extends AskedPaperTest {

    private static final String MARK = "zq7marker";

    @Autowired
    private EngineTables engine;

    @Autowired
    private JdbcTemplate database;

    @Test
    void noWordOfARequestOrAFileReachesTheEngine() {
        starts(Map.of("paperPurpose", MARK + " purpose"));
        papers.send(number(), asked().id(), MARK + ".pdf", Files.pdfWith("% " + MARK));
        assertThat(engine.mentioning(MARK)).allMatch("act_ru_variable text_ of a task"::equals);
        company.does("CheckPaper", "paperVerdict", "AGAIN", "paperReason", MARK, "newPaperDue", "2026-04-01");
        assertThat(engine.mentioning(MARK)).isEmpty();
        company.until(at("2026-04-02T10:00"));
        company.does("ChasePaper", "latePaper", "WITHDRAWN", "paperReason", MARK);

        assertThat(asked().reason()).contains(MARK);
        assertThat(engine.mentioning(MARK)).isEmpty();
    }

    @Test
    void aSecondFileForTheSameRequestIsRefused() {
        asks("2026-03-23");
        var request = asked().id();
        sends();

        assertThatThrownBy(() -> papers.send(number(), request, "again.pdf", Files.pdf()))
                .hasMessageContaining("paperAnswered");
        assertThat(database.queryForObject("select count(*) from paper", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void nobodySendsForAnotherCompany() {
        asks("2026-03-23");
        var request = asked().id();
        var other = JourneyNumber.of(story.files(but(aCompanyNewToExport(), "siret", "44306184100047"))
                .number());

        assertThat(papers.has(other, request)).isFalse();
        assertThatThrownBy(() -> papers.send(other, request, "quote.pdf", Files.pdf()))
                .isInstanceOf(FormRefused.class);
        sends();
        assertThat(papers.open(other, asked().sent().get(0).id())).isEmpty();
        assertThat(papers.open(number(), asked().sent().get(0).id())).isPresent();
    }
}
