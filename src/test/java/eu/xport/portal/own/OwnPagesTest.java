package eu.xport.portal.own;

import static eu.xport.testing.Answers.aRegularExporter;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.Sender;
import eu.xport.portal.FilingLimit;
import eu.xport.portal.SentForms;
import eu.xport.portal.Visit;
import eu.xport.testing.EngineTables;
import eu.xport.testing.Wire;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A company gets to its own pages by a link, and nobody else does. */
class OwnPagesTest extends CompanyVisitTest {

    private static final String ADDRESS = "camille.hebert@example.com";

    @Autowired
    private EngineTables engine;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private LinkLimit limit;

    @Test
    void theLinkOfTheFirstLetterShowsWhereTheCaseStands() {
        var company = filed();

        var page = entersBy("DIAGNOSIS_RECEIVED", company);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(company.number(), "First call now", "Roadmap to come")
                .contains("by Thursday 12 March 2026, at 18:00 at the latest")
                .contains("We promise it within 3 days");
        assertThat(page.html().select("#readiness ~ table tbody tr").eachText())
                .containsExactly("Mon 9 Mar 2026 31 To prepare");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void aMailScannerThatOpensTheLinkUsesNothingUp() {
        var link = link("DIAGNOSIS_RECEIVED", filed());

        Visit.ofUnknownLanguage(port).opens(link);
        assertThat(visit.opens(link).status()).isEqualTo(200);
        assertThat(visit.opens("/journey").text()).doesNotContain("XP-2026");

        assertThat(enters(link).text()).contains("XP-2026");
    }

    @Test
    void aLinkOpensOnceAndAVisitLastsUntilTheVisitorLeaves() {
        var link = link("DIAGNOSIS_RECEIVED", filed());
        enters(link);

        var second = Visit.speaking("en", port).sendsTo(path(link), Map.of());
        assertThat(second.status()).isEqualTo(410);
        assertThat(second.text()).contains("This link opens nothing any more");
        assertThat(second.header("Set-Cookie")).doesNotContain("xport-visit=");

        assertThat(visit.opens("/journey").text()).contains("XP-2026");
        visit.sendsTo("/journey/leave", Map.of());
        assertThat(visit.opens("/journey").text()).doesNotContain("XP-2026");
    }

    @Test
    void theCookieOfAVisitIsForThesePagesAndForNoScript() {
        var entered = visit.sendsTo(path(link("DIAGNOSIS_RECEIVED", filed())), Map.of());

        assertThat(entered.header("Set-Cookie"))
                .startsWith("xport-visit=")
                .contains("Path=/journey", "HttpOnly", "SameSite=Lax", "Max-Age=28800");
    }

    @Test
    void aLinkAndAVisitComeToTheirEnd() {
        var company = filed();
        var late = link("DIAGNOSIS_RECEIVED", company);
        entersBy("DIAGNOSIS_RECEIVED", company);

        story.sleepsUntil("2026-03-09T19:00");
        assertThat(visit.opens("/journey").text()).doesNotContain(company.number());
        story.sleepsUntil("2026-03-17T10:00");
        assertThat(visit.opens(late).status()).isEqualTo(410);
    }

    @Test
    void whoLostTheLinkGetsAnotherOne() {
        var company = filed();

        var answer = visit.sendsTo("/journey/link", Map.of("email", " Camille.Hebert@Example.com "));
        postLeaves();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(company.letters()).endsWith("CASE_LINK COMPANY");
        assertThat(entersBy("CASE_LINK", company).text()).contains(company.number());
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswerAndCauseTheSameWork() {
        filed();
        var before = rows();
        var known = visit.sendsTo("/journey/link", Map.of("email", ADDRESS));
        var afterKnown = rows();
        var unknown = visit.sendsTo("/journey/link", Map.of("email", "nobody@example.com"));
        var afterUnknown = rows();

        assertThat(unknown.response().body()).isEqualTo(known.response().body());
        assertThat(afterKnown).isNotEqualTo(before);
        afterKnown.forEach((table, count) ->
                assertThat(afterUnknown.get(table) - count).as(table).isEqualTo(count - before.get(table)));
    }

    @Test
    void anAddressGetsAFewLinksAnHour() {
        var company = filed();

        for (var times = 0; times < 6; times++) {
            visit.sendsTo("/journey/link", Map.of("email", ADDRESS));
        }
        postLeaves();

        assertThat(company.letters()).filteredOn("CASE_LINK COMPANY"::equals).hasSize(3);
    }

    @Test
    void oneSenderAsksForAFewLinksAnHourAndTheOthersAreNotKeptWaiting() {
        var limit = new LinkLimit(2);
        var house = Sender.of("192.0.2.7");

        assertThat(Stream.of(1, 2, 3).map(time -> limit.mayAsk(house))).containsExactly(true, true, false);
        assertThat(limit.mayAsk(Sender.of("192.0.2.8"))).isTrue();
    }

    @Test
    void aSenderWhoAskedOftenEnoughIsToldToComeLater() {
        filed();
        while (limit.mayAsk(Sender.of("127.0.0.9"))) {
            assertThat(count("link_request")).isZero();
        }

        var told = Wire.from("127.0.0.9", port).posts("/journey/link", Visit.encoded(Map.of("email", ADDRESS)));

        assertThat(Wire.status(told)).isEqualTo(429);
        assertThat(count("link_request")).isZero();
        assertThat(visit.sendsTo("/journey/link", Map.of("email", ADDRESS)).status())
                .isEqualTo(200);
    }

    @Test
    void inAllNoMoreLinksAreAskedForThanWeCanLookUp() {
        filed();
        database.batchUpdate(
                "insert into link_request (address, asked_at) values (?, ?)",
                Stream.generate(() -> new Object[] {"somebody@example.com", Timestamp.from(clock.instant())})
                        .limit(1000)
                        .toList());
        var before = rows();

        var known = visit.sendsTo("/journey/link", Map.of("email", ADDRESS));
        var unknown = visit.sendsTo("/journey/link", Map.of("email", "nobody@example.com"));

        assertThat(known.status()).isEqualTo(429);
        assertThat(known.text()).contains("ask again in an hour").doesNotContain("on its way. It opens");
        assertThat(unknown.response().body()).isEqualTo(known.response().body());
        assertThat(rows()).isEqualTo(before);

        story.sleepsUntil("2026-03-09T12:00");
        assertThat(visit.sendsTo("/journey/link", Map.of("email", ADDRESS)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b", "a b@example.com", "a@example.com\nBcc: b@example.com", "<script>@x.y z"})
    void whatIsNoAddressIsRefusedAndKeptInTheField(String typed) {
        var refused = visit.sendsTo("/journey/link", Map.of("email", typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("must be an e-mail address");
        assertThat(refused.html().select("script")).isEmpty();
        assertThat(count("link_request")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/journey/link/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/journey/link/x",
                "/journey/link/%27%20or%201=1"
            })
    void aGuessedLinkOpensNothing(String link) {
        filed();

        assertThat(visit.opens(link).status()).isEqualTo(410);
        assertThat(visit.sendsTo(link, Map.of()).status()).isEqualTo(410);
        assertThat(visit.opens("/journey").text()).doesNotContain("XP-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journey", "/journey/roadmap", "/journey/financing"})
    void whoHasNoVisitIsAskedWhoIsThere(String page) {
        assertThat(visit.opens(page).text()).contains("Send me a link");
    }

    @Test
    void aFormFromNobodyOrFromAnotherSiteChangesNothing() {
        assertThat(visit.sendsTo("/journey/roadmap", Map.of("version", 1, "roadmapAccepted", "true"))
                        .status())
                .isEqualTo(401);
        assertThat(visit.sendsTo("/journey/link", Map.of("email", ADDRESS), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(count("link_request")).isZero();
    }

    @Test
    void nobodySendsMoreThanAFilledInForm() {
        assertThat(visit.sendsTo("/journey/link", Map.of("email", "x".repeat(70_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whoSendsFormAfterFormIsToldToComeBack() {
        var pages = new OwnPages(new SentForms(new FilingLimit(1, 1, 1, 2, 1)));
        var form = new MockHttpServletRequest("POST", "/journey/link");
        pages.keepToTheCompany(form, new MockHttpServletResponse());
        pages.keepToTheCompany(form, new MockHttpServletResponse());

        assertThatThrownBy(() -> pages.keepToTheCompany(form, new MockHttpServletResponse()))
                .hasMessageContaining("429");
    }

    @Test
    void twoCompaniesSeeTheirOwnCaseAndNotTheOther() {
        var mine = filed();
        var theirs = story.files(but(aRegularExporter(), "contactEmail", "other@example.com"));
        entersBy("DIAGNOSIS_RECEIVED", mine);

        assertThat(visit.opens("/journey").text()).contains(mine.number()).doesNotContain(theirs.number());
        assertThat(visit.opens("/journey/" + theirs.number()).status()).isEqualTo(404);
        assertThat(visit.opens("/journey?journey=" + theirs.number()).text()).doesNotContain(theirs.number());
    }

    @Test
    void ofALinkAndAVisitTheHashAloneIsKept() {
        var link = link("DIAGNOSIS_RECEIVED", filed());
        var secret = path(link).replace("/journey/link/", "");
        var visitSecret =
                visit.sendsTo(path(link), Map.of()).header("Set-Cookie").replaceAll("xport-visit=([^;]*);.*", "$1");

        assertThat(secret).hasSize(43).isNotEqualTo(visitSecret);
        assertThat(database.queryForList("select hash from access_link", String.class))
                .hasSize(1)
                .doesNotContain(secret);
        assertThat(database.queryForList("select hash from access_visit", String.class))
                .hasSize(1)
                .doesNotContain(visitSecret);
        assertThat(database.queryForList("select facts from letter", String.class))
                .noneMatch(facts -> facts.contains(secret));
        assertThat(engine.mentioning(secret)).isEmpty();
    }
}
