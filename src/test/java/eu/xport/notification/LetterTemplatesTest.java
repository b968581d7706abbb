package eu.xport.notification;

import static eu.xport.notification.LetterFixtures.COMPANY;
import static eu.xport.notification.LetterFixtures.EXPERT;
import static eu.xport.notification.LetterFixtures.but;
import static eu.xport.notification.LetterFixtures.facts;
import static eu.xport.notification.LetterFixtures.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One template makes the page and the plain text of a letter, in the reader's language, or no letter at all. */
class LetterTemplatesTest {

    private final LetterTemplates templates = LetterFixtures.templates();

    @Test
    void theConfirmationSaysWhoCallsByWhenAndWhy() {
        var text = templates.of(letter("DIAGNOSIS_RECEIVED", COMPANY, "en"));

        assertThat(text.subject()).isEqualTo("We call you by Thursday 12 March 2026");
        assertThat(text.text())
                .contains("Who calls you\n  Céline Auvray, CCI International Normandie")
                .contains("By when\n  Thursday 12 March 2026, at 18:00 at the latest")
                .contains("within 3 days")
                .contains("14–15 Mar (weekend)")
                .contains("Tuesday 24 March 2026");
    }

    @Test
    void theSameInFrench() {
        var text = templates.of(letter("DIAGNOSIS_RECEIVED", COMPANY, "fr"));

        assertThat(text.subject()).isEqualTo("Nous vous appelons au plus tard le jeudi 12 mars 2026");
        assertThat(Jsoup.parse(text.html()).selectFirst("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void aConfirmationIsWrittenBeforeAnybodyIsEntrustedWithTheCase() {
        var unnamed = but(facts("en"), "expertName", null);

        assertThat(templates
                        .of(letter("DIAGNOSIS_RECEIVED", COMPANY, "en", unnamed))
                        .text())
                .doesNotContain("Who calls you")
                .contains("The team of the accelerator");
    }

    @Test
    void whoAskedForTheNewsletterIsToldHowItStops() {
        var asked = but(facts("fr"), "newsletterToken", "q7-Token_of43");

        assertThat(templates
                        .of(letter("DIAGNOSIS_RECEIVED", COMPANY, "fr", asked))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("Vous avez aussi demandé notre lettre d’information")
                .containsOnlyOnce("https://xport.example/newsletter/q7-Token_of43");
        assertThat(templates.of(letter("DIAGNOSIS_RECEIVED", COMPANY, "fr")).text())
                .doesNotContain("lettre d’information", "/newsletter/");
    }

    @Test
    void whoIsRemindedOfARoadmapReadsItAgainAndWhenItCameWhoeverSentIt() {
        var text = templates
                .of(letter("ROADMAP_REMINDER", COMPANY, "en", but(facts("en"), "roadmapChanges", null)))
                .text()
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains("On Tuesday 17 March 2026 we sent you what follows")
                .contains("First orders from Spain and Portugal within a year")
                .contains("12 months, with a meeting every 3 months")
                .contains("Customs and export rules: Mon 4 May 2026")
                .doesNotContain("Céline Auvray has sent");
    }

    @Test
    void pageAndPlainTextSayTheSame() {
        var text = templates.of(letter("ROADMAP_TO_READ", COMPANY, "en"));

        var page = Jsoup.parse(text.html()).body().text();
        assertThat(text.text().replace("- ", "").replaceAll("=+", "").replaceAll("\\s+", " "))
                .contains(
                        "Customs and export rules: Mon 4 May 2026 to Fri 29 May 2026, by CCI International Normandie");
        assertThat(page)
                .contains(
                        "Customs and export rules: Mon 4 May 2026 to Fri 29 May 2026, by CCI International Normandie");
    }

    @Test
    void thePlainTextIsWrappedAndWritesLinksOut() {
        var text = templates.of(letter("NEW_CASE", EXPERT, "en")).text();

        assertThat(text).contains("Open the case\nhttps://xport.example/staff/companies/XP-2026-000145");
        assertThat(text.lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_SPARED, paperSparedReason",
        "PAPER_REFUSED, paperBackReason",
        "QUESTION_ANSWERED, question",
        "QUESTION_ANSWERED, answer"
    })
    void whatSomebodyTypedKeepsItsLinesAndIsNeverMarkup(String kind, String fact) {
        var text =
                templates.of(letter(kind, COMPANY, "en", but(facts("en"), fact, "First <b>line</b>\r\nsecond line")));

        assertThat(text.text()).contains("\n  First <b>line</b>\n  second line\n");
        var page = Jsoup.parse(text.html());
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("dd[style*=pre-line]").eachText()).contains("First <b>line</b> second line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CONTACT_OVERDUE", "ROADMAP_OVERDUE", "CONTACT_REMINDER", "ACTION_OVERDUE", "EXPERT_CHANGED"})
    void aLetterAboutATaskLeadsToTheTaskListBesideTheCase(String kind) {
        assertThat(links(templates.of(letter(kind, EXPERT, "en"))))
                .containsExactly(
                        "https://xport.example/staff/companies/XP-2026-000145",
                        "https://xport.example/camunda/app/tasklist/");
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT, COMPANY",
        "APPOINTMENT, EXPERT",
        "APPOINTMENT_MOVED, COMPANY",
        "APPOINTMENT_MOVED, EXPERT",
        "APPOINTMENT_REMINDER, COMPANY",
        "MEETING_ENTRUSTED, COMPANY",
        "MEETING_ENTRUSTED, EXPERT"
    })
    void whoeverIsToMeetIsToldHowLongItTakes(String kind, String reader) {
        assertThat(templates.of(letter(kind, reader, "en")).text()).contains("How long\n  60 minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEW_MEETING", "REVIEW_MEETING_MOVED"})
    void aCompanyIsToldWhoAgreesThePlaceOfAMeetingThatHasNoneYet(String kind) {
        assertThat(templates.of(letter(kind, COMPANY, "en")).text())
                .contains("Where\n  Your expert agrees the place with you");
        assertThat(templates
                        .of(letter(kind, COMPANY, "en", but(facts("en"), "meetingPlace", "At your company")))
                        .text())
                .contains("Where\n  At your company");
    }

    @Test
    void theDigestOfManagersLeadsToTheirTasksAndThatOfAnExpertToTheOwnCompanies() {
        var managers = templates.of(letter("DIGEST", "MANAGERS", "en"));
        var expert = templates.of(letter("DIGEST", EXPERT, "en"));

        assertThat(links(managers)).endsWith("https://xport.example/camunda/app/tasklist/");
        assertThat(managers.text()).contains("cases of all experts").doesNotContain("Nothing here is new");
        assertThat(links(expert)).endsWith("https://xport.example/staff/companies");
        assertThat(expert.text()).contains("Nothing here is new");
    }

    private static List<String> links(LetterText text) {
        return Jsoup.parse(text.html()).select(".content a").eachAttr("href");
    }

    @Test
    void linesOfTheSignatureStayLinesInThePlainText() {
        assertThat(templates.of(letter("NOT_REACHED", COMPANY, "en")).text())
                .contains("With kind regards\nCéline Auvray\n\n-- \nXport Accelerator Normandy\nAD Normandie ·");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&",
                "[[${1+1}]]",
                "[(${1+1})]",
                "__${1+1}__",
                "${1+1}",
                "#{brand}",
                "{0}",
                "{0,choice,1#x}",
                "<script>alert(1)</script>",
                "l'Œuf \"d'or\"",
                "Résumé é 日本"
            })
    void aCompanyIsCalledAsItCallsItself(String name) {
        var text = templates.of(letter("ROADMAP_TO_READ", COMPANY, "en", but(facts("en"), "companyName", name)));

        assertThat(text.subject()).isEqualTo("Your roadmap for " + name + " is ready to read");
        var thanks = templates.of(letter("DIAGNOSIS_RECEIVED", COMPANY, "en", but(facts("en"), "companyName", name)));
        assertThat(thanks.text()).contains("your answers about " + name + ".");
        assertThat(Jsoup.parse(thanks.html()).body().text()).contains("your answers about " + name + ".");
        assertThat(Jsoup.parse(thanks.html()).select("main script, main b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two\r\nBcc: all@example.com", "Two\u0000lines", "Two\u2028lines\u0085"})
    void aSubjectIsOneLine(String name) {
        var subject = templates
                .of(letter("NEW_DIAGNOSIS", EXPERT, "en", but(facts("en"), "companyName", name)))
                .subject();

        assertThat(subject.chars()).noneMatch(Character::isISOControl);
        assertThat(subject).doesNotContain("\u2028").startsWith("Two");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_CASE, EXPERT, de, 'the text '",
        "WEATHER, EXPERT, en, its template is missing",
        "WEATHER, COMPANY, fr, its template is missing"
    })
    void aLetterWithoutTemplateOrTextIsRefusedAndSaysWhich(String kind, String reader, String language, String why) {
        assertThatThrownBy(() -> templates.of(letter(kind, reader, language, facts("en"))))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContainingAll(kind, reader, "'" + language + "'", "XP-2026-000145", why)
                .satisfies(fault -> assertThat(fault.getMessage())
                        .doesNotContain("camille.hebert@example.com", "Camille", "Céline", "Robotique"));
    }

    @Test
    void aLetterWithoutAFactThatItNeedsIsRefusedAndSaysWhich() {
        var vague = but(facts("fr"), "appointment", null);

        assertThatThrownBy(() -> templates.of(letter("APPOINTMENT", COMPANY, "fr", vague)))
                .isInstanceOf(LetterRefused.class)
                .hasMessage("The letter APPOINTMENT to the reader COMPANY in the language 'fr' (case XP-2026-000145)"
                        + " cannot be written: the fact 'appointment' is missing.");
    }

    @Test
    void factsThatNobodyCanReadAreNoLetter() {
        var broken = letter("APPOINTMENT", COMPANY, "fr");
        var unreadable = new Letter(
                1L,
                "APPOINTMENT",
                broken.journey(),
                COMPANY,
                null,
                "AT_ONCE",
                "fr",
                "",
                "",
                "{",
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> templates.of(unreadable)).hasMessageContaining("its facts cannot be read");
    }
}
