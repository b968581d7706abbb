package eu.xport.portal;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever agreed to get the newsletter has a proof of it with us, and stops it with one click. */
class NewsletterPagesTest extends PublicPagesTest {

    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void nobodyGetsItYet() {
        database.update("delete from newsletter_consent");
    }

    @Test
    void theProofSaysWhoAgreedWhenToWhichWordsAndInWhichAnswers() {
        var answers = wishing("camille@example.com");

        var french = Visit.speaking("fr", port).answers(with(answers, "language", "en"));

        assertThat(french.status()).isEqualTo(303);
        assertThat(consents()).singleElement().satisfies(consent -> {
            assertThat(consent).containsEntry("address", "camille@example.com").containsEntry("language", "fr");
            assertThat(consent.get("wording").toString())
                    .isEqualTo(
                            "Envoyez-moi la lettre d’information\nFacultatif. Désinscription possible à tout moment.");
            assertThat(database.queryForMap(
                            "select r.journey, d.filed_at from receipt r join diagnosis d on d.id = r.diagnosis where r.submission = ?",
                            mark(french)))
                    .containsEntry("journey", consent.get("journey"))
                    .containsEntry("filed_at", consent.get("given_at"));
            assertThat(consent.get("withdrawn_at")).isNull();
            assertThat(consent.get("token").toString()).matches("[A-Za-z0-9_-]{43}");
        });
    }

    @Test
    void theLanguageOfTheProofIsThatOfThePageAlsoAfterASwitch() {
        var switched = Visit.speaking("fr", port);
        switched.opens("/diagnosis?lang=en");

        switched.answers(wishing("camille@example.com"));

        assertThat(consents()).singleElement().satisfies(consent -> assertThat(consent)
                .containsEntry("language", "en")
                .containsEntry("wording", "Send me the newsletter\nOptional. You can unsubscribe at any time."));
    }

    @Test
    void whoDoesNotTickTheBoxAgreesToNothing() {
        visit.answers(without(wishing("camille@example.com"), "newsletter"));
        visit.answers(with(wishing("camille@example.com"), "contactEmail", "no address"));

        assertThat(consents()).isEmpty();
    }

    @Test
    void answersThatJoinACaseAgreeForTheAddressThatTheyName() {
        var first = aCompanyNewToExport();
        visit.answers(first);

        visit.answers(with(wishing("other@example.com"), "siret", first.get("siret")));

        assertThat(consents()).extracting(consent -> consent.get("address")).containsExactly("other@example.com");
    }

    @Test
    void aLinkThatIsOpenedWithdrawsNothingAndAClickDoes() {
        visit.answers(wishing("camille@example.com"));
        var page = visit.opens(link());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.html().select("form[method=post] button").text()).isEqualTo("I no longer want the newsletter");
        assertThat(standing()).isEqualTo(1);

        var done = visit.sendsTo(page.html().select("main form").attr("action"), Map.of());

        assertThat(done.status()).isEqualTo(303);
        assertThat(visit.follows(done).text()).contains("it gets it no longer");
        assertThat(standing()).isZero();
    }

    @Test
    void whoClicksTwiceIsToldTheSameAndTheFirstTimeCounts() {
        visit.answers(wishing("camille@example.com"));
        var link = link();
        visit.sendsTo(link, Map.of());
        var first = consents().get(0).get("withdrawn_at");
        story.beginsAt("2026-03-10T10:00");

        var again = visit.sendsTo(link, Map.of());

        assertThat(visit.follows(again).text()).contains("it gets it no longer");
        assertThat(consents().get(0)).containsEntry("withdrawn_at", first);
    }

    @Test
    void aTokenThatNobodyHasMeetsTheSamePages() {
        visit.answers(wishing("camille@example.com"));
        var known = visit.opens(link());
        var unknown = visit.opens("/newsletter/" + UNKNOWN);

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.text()).isEqualTo(known.text());
        var pressed = visit.sendsTo("/newsletter/" + UNKNOWN, Map.of());
        assertThat(pressed.status()).isEqualTo(303);
        assertThat(pressed.header("Location")).endsWith("/newsletter/withdrawn");
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void aWithdrawalIsForAllThatTheAddressAgreedToAndForNobodyElse() {
        visit.answers(wishing("camille@example.com"));
        visit.answers(wishing("Camille@Example.com"));
        visit.answers(wishing("dominique@example.com"));

        visit.sendsTo(link(), Map.of());

        assertThat(consents().stream().filter(consent -> consent.get("withdrawn_at") == null))
                .extracting(consent -> consent.get("address"))
                .containsExactly("dominique@example.com");
    }

    @Test
    void whoAgreesAgainGetsItAgain() {
        visit.answers(wishing("camille@example.com"));
        visit.sendsTo(link(), Map.of());

        visit.answers(wishing("camille@example.com"));

        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void theConfirmationSaysHowItStops() {
        visit.answers(wishing("camille@example.com"));

        var consent = consents().get(0);
        assertThat(database.queryForObject(
                        "select facts from letter where journey = ? and kind = 'DIAGNOSIS_RECEIVED'",
                        String.class,
                        consent.get("journey")))
                .contains(consent.get("token").toString());
    }

    @Test
    void thePageSpeaksFrenchToo() {
        var page = Visit.speaking("fr", port).opens("/newsletter/" + UNKNOWN);

        assertThat(page.html().select("main button").text()).isEqualTo("Je ne veux plus de la lettre d’information");
    }

    private String link() {
        return "/newsletter/" + consents().get(0).get("token");
    }

    private long standing() {
        return consents().stream()
                .filter(consent -> consent.get("withdrawn_at") == null)
                .count();
    }

    private List<Map<String, Object>> consents() {
        return database.queryForList("select * from newsletter_consent order by id");
    }

    private static String mark(Visit.Page page) {
        return page.header("Location").replaceFirst(".*/", "");
    }

    private static Map<String, Object> wishing(String address) {
        var answers = new HashMap<>(aCompanyNewToExport());
        answers.put("contactEmail", address);
        answers.put("newsletter", true);
        return answers;
    }
}
