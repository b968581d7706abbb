package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever has no time now goes on later, by a link that only the mail carries. */
class DraftTest extends PublicPagesTest {

    private static final Pattern LINK = Pattern.compile("/diagnosis/draft/([\\w-]{43})");

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private KeptAnswers kept;

    @ParameterizedTest
    @CsvSource({"en, What you typed is kept, Welcome back", "fr, Votre saisie est conservée, Bon retour"})
    void theLinkLeadsBackToWhatWasTyped(String language, String told, String welcome) {
        visit = Visit.speaking(language, port);
        var answers = without(aCompanyNewToExport(), "q3", "privacyNotice");

        var page = visit.follows(keeps(answers, "camille@example.fr"));

        assertThat(page.text()).contains(told).doesNotContain("camille@example.fr");
        assertThat(count("journey")).isZero();
        var again = Visit.speaking(language, port).opens(link());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains(welcome);
        assertThat(again.problems()).isEmpty();
        assertThat(again.html().select("#siret").val()).isEqualTo(answers.get("siret"));
        assertThat(again.html()
                        .select("input[type=hidden][name=targetCountries]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("DE", "ES");
        assertThat(again.header("X-Robots-Tag")).contains("noindex");
        assertThat(again.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whatWasSentIsKeptNoLonger() {
        var answers = aCompanyNewToExport();
        keeps(answers, "camille@example.fr");
        var link = link();
        var page = visit.opens(link);

        var sent = visit.sends(with(with(answers, "mark", page.mark()), "draft", draft(page)));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(count("draft")).isZero();
        assertThat(visit.opens(link).status()).isEqualTo(410);
        assertThat(courses()).as("begun, filed").isEqualTo("1 1");
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOneItCameFrom() {
        keeps(aCompanyNewToExport(), "camille@example.fr");
        var first = link();
        var page = visit.opens(first);

        visit.sends(keeping(
                with(with(aCompanyNewToExport(), "mark", page.mark()), "draft", draft(page)), "camille@example.fr"));

        assertThat(count("draft")).isEqualTo(1);
        assertThat(courses()).as("begun, filed").isEqualTo("1 0");
        assertThat(visit.opens(first).status()).isEqualTo(410);
        assertThat(visit.opens(link()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"en, This link is no longer good", "fr, 'Ce lien n''est plus valable'"})
    void afterThirtyDaysTheLinkSaysSoAndNothingIsLeft(String language, String told) {
        keeps(aCompanyNewToExport(), "camille@example.fr");
        var link = link();
        story.sleepsUntil("2026-04-08T09:59");
        assertThat(visit.opens(link).status()).isEqualTo(200);

        story.sleepsUntil("2026-04-08T11:00");

        var page = Visit.speaking(language, port).opens(link);
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains(told);
        kept.forgetEnded();
        assertThat(count("draft")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0123456789012345678901234567890123456789012", "-------------------------------------------"})
    void aGuessedLinkOpensNothing(String guess) {
        assertThat(visit.opens("/diagnosis/draft/" + guess).status()).isEqualTo(410);
    }

    @Test
    void theSecretOfTheLinkStandsNowhereOnceItsLetterHasLeft() {
        keeps(aCompanyNewToExport(), "camille@example.fr");
        var secret = LINK.matcher(link());
        assertThat(secret.matches()).isTrue();
        assertThat(database.queryForObject("select token from draft", String.class))
                .hasSize(64)
                .isNotEqualTo(secret.group(1));

        story.postLeaves();

        assertThat(database.queryForMap("select sent_at, facts from letter where kind = 'ANSWERS_KEPT'"))
                .containsEntry("facts", "{}")
                .doesNotContainValue(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "camille", "a@b@c", "camille@example.fr\r\nBcc: all@example.com"})
    void withoutAnAddressNothingIsKeptAndEverythingIsStillThere(String mail) {
        var answers = aCompanyNewToExport();

        var page = keeps(answers, mail);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.fault("keepMail")).startsWith("Error:");
        assertThat(page.html().select(".problems a").eachAttr("href")).containsExactly("#keepMail");
        assertThat(page.html().select("details[open] #keepMail")).hasSize(1);
        assertThat(page.html().select("#siret").val()).isEqualTo(answers.get("siret"));
        assertThat(count("draft")).isZero();
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatHasHadLettersEnough() {
        for (var letter = 0; letter < 7; letter++) {
            assertThat(keeps(aCompanyNewToExport(), "victim@example.fr").header("Location"))
                    .endsWith("/diagnosis/kept");
        }
        story.postLeaves();

        assertThat(database.queryForObject(
                        "select count(*) from letter where kind = 'ANSWERS_KEPT' and sent_at is not null", Long.class))
                .isEqualTo(5);
        assertThat(database.queryForList("select distinct facts from letter where kind = 'ANSWERS_KEPT'", String.class))
                .containsExactly("{}");
    }

    @Test
    void oneSenderAsksForAFewLinksAnHour(
            @Autowired Drafts drafts,
            @Autowired DraftCourses courses,
            @Autowired ApplicationEventPublisher events,
            @Autowired PlatformTransactionManager transactions,
            @Autowired ObjectMapper json,
            @Autowired Clock clock) {
        var two = new KeptAnswers(
                drafts, courses, new DraftSettings(Duration.ofDays(30), 2, 3), events, transactions, json, clock);
        asks(two, "192.0.2.7");
        asks(two, "192.0.2.7");

        assertThatThrownBy(() -> asks(two, "192.0.2.7"))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("tooMany");
        asks(two, "192.0.2.8");
        assertThatThrownBy(() -> asks(two, "192.0.2.9")).hasMessageContaining("tooManyInAll");
    }

    @Test
    void whatTheFormDoesNotAskIsNotKept() {
        keeps(with(aCompanyNewToExport(), "<b>x", "1"), "camille@example.fr");

        assertThat(database.queryForObject("select answers from draft", String.class))
                .contains("legalName")
                .doesNotContain("<b>", "keepMail", "mark");
    }

    @Test
    void whatAnotherSiteSendsIsNotKept() {
        var fields = keeping(
                with(aCompanyNewToExport(), "mark", visit.opens("/diagnosis").mark()), "a@example.fr");

        assertThat(visit.sends(fields, "Origin", "https://evil.example").status())
                .isEqualTo(403);
        assertThat(count("draft")).isZero();
    }

    private static void asks(KeptAnswers door, String from) {
        door.keep(
                new Posted(Map.of("q1", List.of("1"))),
                "a@example.fr",
                Optional.empty(),
                Sender.of(from),
                Locale.ENGLISH);
    }

    private Visit.Page keeps(Map<String, Object> answers, String mail) {
        return visit.sends(
                keeping(with(answers, "mark", visit.opens("/diagnosis").mark()), mail));
    }

    private static Map<String, Object> keeping(Map<String, Object> fields, String mail) {
        var more = new HashMap<>(fields);
        more.putAll(Map.of("keep", "later", "keepMail", mail));
        return more;
    }

    private static String draft(Visit.Page page) {
        return page.html().select("input[name=draft]").val();
    }

    private String courses() {
        return database.queryForObject("select count(*) || ' ' || count(filed_at) from draft_course", String.class);
    }

    private String link() {
        var facts = database.queryForList(
                "select facts from letter where kind = 'ANSWERS_KEPT' order by id desc", String.class);
        var link = LINK.matcher(facts.get(0));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
