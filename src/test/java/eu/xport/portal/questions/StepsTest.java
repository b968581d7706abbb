package eu.xport.portal.questions;

import static eu.xport.portal.Visit.with;
import static eu.xport.portal.Visit.without;
import static eu.xport.testing.Answers.aCompanyNewToExport;
import static eu.xport.testing.Answers.but;
import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.portal.PublicPagesTest;
import eu.xport.portal.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Topic by topic, without a script: each page carries along what was answered before. */
class StepsTest extends PublicPagesTest {

    @ParameterizedTest
    @CsvSource({"en, Step 1 of 9, Step 9 of 9", "fr, Étape 1 sur 9, Étape 9 sur 9"})
    void fromTheFirstTopicToTheResult(String language, String first, String last) {
        visit = Visit.speaking(language, port);
        var answers = aCompanyNewToExport();
        var page = visit.opens("/diagnosis?step=1");
        assertThat(page.text()).contains(first);

        while (page.html().select("form button[name=go][value=next]").size() > 0) {
            page = visit.sends(filled(page, answers, "next"));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.problems()).isEmpty();
        }

        assertThat(page.text()).contains(last);
        var result = visit.sends(filled(page, answers, null));
        assertThat(result.status()).isEqualTo(303);
        assertThat(visit.follows(result).status()).isEqualTo(200);
        assertThat(count("journey")).isEqualTo(1);
    }

    @Test
    void eachTopicAsksItsOwnQuestionsAlone() {
        var page = visit.opens("/diagnosis?step=1");

        assertThat(page.html().select("fieldset.group")).hasSize(1);
        assertThat(page.html().select("#siret, #legalName, #department")).hasSize(3);
        assertThat(page.html().select("input[type=radio], #nafCode")).isEmpty();
        assertThat(page.html().select("progress").attr("value")).isEqualTo("1");
    }

    @Test
    void whatIsMissingIsToldBeforeOneGoesOn() {
        var page = visit.sends(
                filled(visit.opens("/diagnosis?step=1"), without(aCompanyNewToExport(), "department"), "next"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).singleElement().asString().contains("please choose an answer");
        assertThat(page.text()).contains("Step 1 of 9");
        assertThat(page.html().select("#siret").val()).isNotEmpty();
    }

    @Test
    void backAndForthAndOnOnePageNothingIsLost() {
        var answers = aCompanyNewToExport();
        var second = visit.sends(filled(visit.opens("/diagnosis?step=1"), answers, "next"));
        var back = visit.sends(filled(second, without(answers, "q2"), "back"));
        assertThat(back.text()).contains("Step 1 of 9");
        assertThat(back.html().select("#siret").val()).isEqualTo(answers.get("siret"));

        var all = visit.sends(filled(back, answers, "all"));

        assertThat(all.html().select("fieldset.group")).hasSize(9);
        assertThat(all.html().select("input[name=q1][checked]").val()).isEqualTo("1");
        assertThat(all.html().select("input[name=step]")).isEmpty();
        assertThat(all.mark()).isEqualTo(second.mark());
        var steps = visit.sends(filled(all, answers, "steps"));
        assertThat(steps.text()).contains("Step 1 of 9");
    }

    @Test
    void aSwitchOfTheLanguageStaysAtTheTopic() {
        var second = visit.sends(filled(visit.opens("/diagnosis?step=1"), aCompanyNewToExport(), "next"));

        var french = visit.sends(with(filled(second, aCompanyNewToExport(), null), "lang", "fr"));

        assertThat(french.text()).contains("Étape 2 sur 9");
    }

    @Test
    void whatTheRoomRefusesAtTheEndIsShownOnOnePageWithAllThatIsWrong() {
        var answers = but(aCompanyNewToExport(), "siret", "73282932000075");

        var page =
                visit.sends(with(with(answers, "mark", visit.opens("/diagnosis").mark()), "step", "9"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".problems a").eachAttr("href")).containsExactly("#siret");
        assertThat(page.html().select("#siret")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "-1", "x", "", "1000000000000"})
    void aTopicThatDoesNotExistIsNoFault(String step) {
        var fields = with(with(aCompanyNewToExport(), "step", step), "go", "next");

        assertThat(visit.sends(fields).status()).isIn(200, 422);
    }

    @Test
    void whoeverSendsForAnotherGivesNoMark() {
        var mark = visit.opens("/diagnosis").mark();

        for (var field : List.of("go", "lang")) {
            var page = visit.sends(
                    with(with(aCompanyNewToExport(), "mark", mark), field, field.equals("go") ? "steps" : "fr"),
                    "Origin",
                    "https://evil.example");

            assertThat(page.mark()).isNotEmpty().isNotEqualTo(mark);
        }
    }

    /** What a browser sends: the answers to what the page asks, all that it carries, and the button that was pressed. */
    private static Map<String, Object> filled(Visit.Page page, Map<String, Object> answers, String go) {
        var fields = new HashMap<String, Object>();
        for (var carried : page.html().select("form input[type=hidden]")) {
            fields.merge(carried.attr("name"), carried.val(), StepsTest::both);
        }
        page.html().select("form input:not([type=hidden]), form select").stream()
                .map((Element asked) -> asked.attr("name"))
                .filter(answers::containsKey)
                .forEach(name -> fields.put(name, answers.get(name)));
        if (go != null) {
            fields.put("go", go);
        }
        return fields;
    }

    private static Object both(Object one, Object other) {
        var all = new ArrayList<Object>(one instanceof List<?> list ? list : List.of(one));
        all.add(other);
        return all;
    }
}
