package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.portal.FilingLimit;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.SentForms;
import eu.xport.portal.Visit;
import eu.xport.testing.Wire;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
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
    private final Filings three = filings(3, 100, 100);

    @ParameterizedTest
    @CsvSource({"en, Please send it once more later", "fr, Veuillez l'envoyer plus tard"})
    void whoeverFiledEnoughIsAskedToComeLater(String language, String advice) {
        var sender = language.equals("en") ? "127.0.0.6" : "127.0.0.7";
        for (var filing = 0; filing < limit.perHour(); filing++) {
            filings.file(by(Sender.of(sender), "submission " + filing), () -> "filed");
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
            assertThat(three.file(by(HOUSE, "the same"), () -> "filed")).isEqualTo("filed");
        }
    }

    @Test
    void whatIsRefusedDoesNotCount() {
        for (var filing = 0; filing < 50; filing++) {
            var attempt = "attempt " + filing;
            assertThatThrownBy(() -> three.file(by(HOUSE, attempt), () -> {
                        throw FormRefused.because("siret", "siret");
                    }))
                    .hasMessageContaining("siret");
        }
    }

    @Test
    void afterAnHourASenderIsHeardAgain() {
        for (var filing = 0; filing < 3; filing++) {
            three.file(by(HOUSE, "submission " + filing), () -> "filed");
        }
        assertThatThrownBy(() -> three.file(by(HOUSE, "a fourth"), () -> "filed"))
                .isInstanceOf(FormRefused.class);

        time.addAndGet(Duration.ofHours(1).plusSeconds(1).toNanos());

        assertThatCode(() -> three.file(by(HOUSE, "a fourth"), () -> "filed")).doesNotThrowAnyException();
    }

    @Test
    void whoeverSendsTheFormAgainAndAgainIsNotReadForAWhile() {
        var forms = new SentForms(new FilingLimit(1, 1, 1, 3, 2));
        for (var attempt = 0; attempt < 3; attempt++) {
            assertThat(forms.mayBeRead(HOUSE)).isTrue();
        }

        assertThat(forms.mayBeRead(HOUSE)).isFalse();
        assertThat(forms.mayBeRead(Sender.of("192.0.2.8"))).isTrue();
    }

    @Test
    void inAFloodOfBadFormsFewAreShownAgain() {
        var forms = new SentForms(new FilingLimit(1, 1, 1, 1, 1));

        assertThat(forms.mayBeShownAgain()).isTrue();
        assertThat(forms.mayBeShownAgain()).isFalse();
    }

    @Test
    void fromManyPlacesOneAddressIsNamedAFewTimesOnly() {
        var two = filings(100, 2, 100);
        two.file(naming("camille@example.fr", 1), () -> "filed");
        two.file(naming("camille@example.fr", 2), () -> "filed");

        assertThatThrownBy(() -> two.file(naming("camille@example.fr", 3), () -> "filed"))
                .hasMessageContaining("tooManyOfMail");
        assertThatCode(() -> two.file(naming("another@example.fr", 3), () -> "filed"))
                .doesNotThrowAnyException();
    }

    @Test
    void onePageServesToMendAnAnswerNotToFileForMany() {
        var many = filings(100, 100, 100);
        for (var answers = 0; answers < 10; answers++) {
            many.file(new SubmittedPage(HOUSE, Optional.empty(), "one page", answers), () -> "filed");
        }

        assertThatThrownBy(() -> many.file(new SubmittedPage(HOUSE, Optional.empty(), "one page", 10), () -> "filed"))
                .hasMessageContaining("tooManyOfPage");
    }

    @Test
    void inAllNoMoreIsTakenThanPeopleCanRead() {
        var four = filings(100, 100, 4);
        for (var place = 0; place < 4; place++) {
            four.file(naming(place + "@example.fr", place), () -> "filed");
        }

        assertThatThrownBy(() -> four.file(naming("5@example.fr", 5), () -> "filed"))
                .hasMessageContaining("tooManyInAll");

        time.addAndGet(Duration.ofMinutes(15).plusSeconds(1).toNanos());
        assertThatCode(() -> four.file(naming("5@example.fr", 5), () -> "filed"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatOneLimitRefusesTheOthersDoNotCount() {
        var few = filings(2, 1, 100);
        few.file(new SubmittedPage(HOUSE, Optional.of("one@example.fr"), "first", 0), () -> "filed");
        assertThatThrownBy(() ->
                        few.file(new SubmittedPage(HOUSE, Optional.of("one@example.fr"), "second", 0), () -> "filed"))
                .hasMessageContaining("tooManyOfMail");

        assertThatCode(() ->
                        few.file(new SubmittedPage(HOUSE, Optional.of("two@example.fr"), "third", 0), () -> "filed"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1, 1", "1, -1, 1, 1, 1", "1, 1, 0, 1, 1", "1, 1, 1, 0, 1", "1, 1, 1, 1, 0"})
    void aLimitThatLetsNobodyThroughStopsTheStart(int house, int mail, int all, int attempts, int shown) {
        assertThatThrownBy(() -> new FilingLimit(house, mail, all, attempts, shown))
                .hasMessageContaining("has to be 1 or more");
    }

    private Filings filings(int perHour, int perMail, int inAll) {
        return new Filings(new FilingLimit(perHour, perMail, inAll, 1000, 1000), new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return time.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
    }

    private static SubmittedPage by(Sender sender, String mark) {
        return new SubmittedPage(sender, Optional.empty(), mark, 0);
    }

    private static SubmittedPage naming(String mail, int place) {
        return new SubmittedPage(Sender.of("198.51.100." + place), Optional.of(mail), "submission " + place, 0);
    }

    private String posts(String from, String language) {
        var answers = with(
                but(aCompanyNewToExport(), "legalName", "Fonderie"),
                "mark",
                UUID.randomUUID().toString());
        return Wire.from(from, port).posts("/diagnosis", Visit.encoded(answers), "Accept-Language: " + language);
    }
}
