package eu.xport.portal;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.testing.Wire;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One sender does not fill the experts' lists. */
class FilingLimitTest extends PublicPagesTest {

    private static final Sender HOUSE = Sender.of("192.0.2.7");

    @Autowired
    private Filings filings;

    @Autowired
    private FilingLimit limit;

    private final AtomicLong time = new AtomicLong();
    private final Filings three = new Filings(new FilingLimit(3), time::get);

    @ParameterizedTest
    @CsvSource({"en, Please send it once more later", "fr, Veuillez l'envoyer plus tard"})
    void whoeverFiledEnoughIsAskedToComeLater(String language, String advice) {
        var sender = language.equals("en") ? "127.0.0.6" : "127.0.0.7";
        for (var filing = 0; filing < limit.perHour(); filing++) {
            filings.file(Sender.of(sender), "submission " + filing, () -> "filed");
        }

        var answer = posts(sender, language);

        assertThat(Wire.status(answer)).isEqualTo(429);
        assertThat(org.jsoup.Jsoup.parse(answer).text()).contains(advice);
        assertThat(count("journey")).isZero();
        assertThat(Wire.status(posts("127.0.0.8", language))).isEqualTo(303);
    }

    @Test
    void theSameSubmissionCountsOnce() {
        for (var filing = 0; filing < 50; filing++) {
            assertThat(three.file(HOUSE, "the same", () -> "filed")).isEqualTo("filed");
        }
    }

    @Test
    void whatIsRefusedDoesNotCount() {
        for (var filing = 0; filing < 50; filing++) {
            var attempt = "attempt " + filing;
            assertThatThrownBy(() -> three.file(HOUSE, attempt, () -> {
                        throw FormRefused.because("siret", "siret");
                    }))
                    .hasMessageContaining("siret");
        }
    }

    @Test
    void afterAnHourASenderIsHeardAgain() {
        for (var filing = 0; filing < 3; filing++) {
            three.file(HOUSE, "submission " + filing, () -> "filed");
        }
        assertThatThrownBy(() -> three.file(HOUSE, "a fourth", () -> "filed")).isInstanceOf(FormRefused.class);

        time.addAndGet(Duration.ofHours(1).plusSeconds(1).toNanos());

        assertThatCode(() -> three.file(HOUSE, "a fourth", () -> "filed")).doesNotThrowAnyException();
    }

    private String posts(String from, String language) {
        var answers = with(
                but(aCompanyNewToExport(), "legalName", "Fonderie"),
                "mark",
                UUID.randomUUID().toString());
        return Wire.from(from, port).posts("/diagnosis", Visit.encoded(answers), "Accept-Language: " + language);
    }
}
