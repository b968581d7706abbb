package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.xport.engine.FormField;
import eu.xport.engine.FormRefused;
import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What no person sends opens no case; a person whom we take for a machine is told what to do. */
class MachinesTest extends PublicPagesTest {

    private static final String MARK = UUID.randomUUID().toString();

    @Autowired
    private Clock clock;

    @Autowired
    private Questions questions;

    @ParameterizedTest
    @CsvSource({
        "en-GB, 'a field that is to stay empty was filled in'",
        "fr-FR, 'un champ qui doit rester vide a été rempli'"
    })
    void whoeverFillsInTheFieldThatPeopleDoNotSeeIsToldSo(String language, String words) {
        var visitor = Visit.speaking(language, port);
        var answers = aCompanyNewToExport();

        var page = visitor.answers(with(answers, "homepage", "https://example.com"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).singleElement().asString().contains(words);
        assertThat(page.html().select("[name=homepage]").val()).isEmpty();
        assertThat(page.html().select("#siret").val()).isEqualTo(answers.get("siret"));
        assertThat(count("journey")).isZero();
    }

    @Test
    void browsersSendThatFieldEmpty() {
        assertThat(visit.answers(with(aCompanyNewToExport(), "homepage", "")).status())
                .isEqualTo(303);
    }

    @Test
    void aPageSaysWhenItWasOpenedAndGoesOnSayingSo() {
        var opened = visit.opens("/diagnosis");
        story.sleepsUntil("2026-03-09T10:30");

        var again = visit.sends(
                with(with(but(aCompanyNewToExport(), "siret", "1"), "mark", opened.mark()), "opened", since(opened)));

        assertThat(since(again)).isEqualTo(since(opened)).matches("\\d+\\.[\\w-]{43}");
    }

    @Test
    void whatIsSentSoonerThanPeopleReadIsNotTaken() {
        var page = new Opened(new FillTime(Duration.ofSeconds(10), ""), clock);
        var opened = page.now(MARK);
        assertThatThrownBy(() -> page.refuseTooSoon(MARK, opened)).hasMessageContaining("tooSoon");
        story.sleepsUntil("2026-03-09T10:00:09");
        assertThatThrownBy(() -> page.refuseTooSoon(MARK, opened)).hasMessageContaining("tooSoon");

        story.sleepsUntil("2026-03-09T10:00:10");

        assertThatCode(() -> page.refuseTooSoon(MARK, opened)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "0.", "1.0123456789012345678901234567890123456789012", "999999999999999999999.x"})
    void nobodyWritesThatTimeButWe(String forged) {
        var page = new Opened(new FillTime(Duration.ofSeconds(10), "a key"), clock);

        assertThatThrownBy(() -> page.refuseTooSoon(MARK, forged))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("mark mark");
        assertThat(page.keptOrNow(MARK, forged)).isEqualTo(page.now(MARK));
    }

    @Test
    void theTimeOfOnePageServesNoOther() {
        var page = new Opened(new FillTime(Duration.ofSeconds(10), ""), clock);
        var opened = page.now(MARK);
        story.sleepsUntil("2026-03-09T11:00");

        assertThatThrownBy(() -> page.refuseTooSoon(UUID.randomUUID().toString(), opened))
                .hasMessageContaining("mark mark");
        assertThatThrownBy(() -> page.refuseTooSoon(MARK, "1" + opened)).hasMessageContaining("mark mark");
    }

    @Test
    void nodesWithOneKeyKnowEachOthersPages() {
        var one = new Opened(new FillTime(Duration.ofSeconds(10), "shared"), clock);
        var other = new Opened(new FillTime(Duration.ofSeconds(10), "shared"), clock);
        var opened = one.now(MARK);
        story.sleepsUntil("2026-03-09T10:01");

        assertThatCode(() -> other.refuseTooSoon(MARK, opened)).doesNotThrowAnyException();
    }

    @Test
    void theFormAsksNothingUnderThePagesOwnNames() {
        var asked = questions.form(Locale.ENGLISH).inputs().stream().map(FormField::key);

        assertThat(asked).doesNotContain("lang").doesNotContainAnyElementsOf(Sent.NAMES);
    }

    private static String since(Visit.Page page) {
        return page.html().select("input[name=opened]").val();
    }
}
