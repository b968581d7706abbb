package eu.xport.portal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.FormField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Each type of component as HTML that browsers and screen readers understand. */
class FieldsTest {

    private static final String OPTIONS =
            "\"values\": [{\"label\": \"North\", \"value\": \"N\"}, {\"label\": \"South\", \"value\": \"S\"}]";

    private final SpringTemplateEngine templates = templates();

    @ParameterizedTest
    @EnumSource(Widget.class)
    void everyTypeIsShown(Widget widget) {
        var html = html(
                field("{\"type\": \"%s\", \"id\": \"it\", \"key\": \"it\", \"label\": \"It\", \"text\": \"It\", %s}"
                        .formatted(widget.name().toLowerCase(Locale.ROOT), OPTIONS)));

        assertThat(html.children()).isNotEmpty();
    }

    @Test
    void aGroupIsAFieldsetWithItsPartsAndItsName() {
        var part = shown(field("{\"type\": \"textfield\", \"key\": \"town\", \"label\": \"Town\"}"), List.of(), null);
        var group = new Shown(
                field("{\"type\": \"group\", \"id\": \"Where\", \"label\": \"Where\"}"),
                Widget.GROUP,
                List.of(),
                Optional.empty(),
                List.of(part));

        var html = html(group);

        assertThat(html.select("fieldset#Where > legend").text()).isEqualTo("Where");
        assertThat(html.select("fieldset#Where input[name=town]")).hasSize(1);
    }

    @Test
    void aRadioQuestionIsAFieldsetThatSaysItIsRequired() {
        var html = html(
                field(
                        "{\"type\": \"radio\", \"key\": \"way\", \"label\": \"Which way?\", \"validate\": {\"required\": true}, "
                                + OPTIONS + "}"),
                "S");

        assertThat(html.select("fieldset[role=radiogroup][aria-required=true] > legend")
                        .text())
                .isEqualTo("Which way? (required)");
        assertThat(html.select("input[type=radio][name=way]")).hasSize(2);
        assertThat(html.select("input[checked]").eachAttr("value")).containsExactly("S");
        assertThat(html.select("#way").attr("value")).as("where a link leads").isEqualTo("N");
    }

    @Test
    void aRadioQuestionThatMayBeLeftOpenCanBeLeftOpenAgain() {
        var html = html(field("{\"type\": \"radio\", \"key\": \"way\", \"label\": \"Which way?\", " + OPTIONS + "}"));

        assertThat(html.select("input[checked]").eachAttr("value")).containsExactly("");
        assertThat(html.text()).contains("No answer");
    }

    @Test
    void aSelectHasItsChoicesAndNone() {
        var html = html(field("{\"type\": \"select\", \"key\": \"way\", \"label\": \"Way\", " + OPTIONS + "}"), "N");

        assertThat(html.select("label[for=way]").text()).isEqualTo("Way");
        assertThat(html.select("select#way option").eachText()).containsExactly("Please choose", "North", "South");
        assertThat(html.select("option[selected]").eachText()).containsExactly("North");
    }

    @Test
    void aTextfieldTellsBrowsersWhatItIsFor() {
        assertThat(input("{\"type\": \"textfield\", \"key\": \"contactEmail\"}").attr("type"))
                .isEqualTo("email");
        assertThat(input("{\"type\": \"textfield\", \"key\": \"contactPhone\"}").attr("autocomplete"))
                .isEqualTo("tel");
        assertThat(input("{\"type\": \"textfield\", \"key\": \"mail\", \"validate\": {\"validationType\": \"email\"}}")
                        .attr("type"))
                .isEqualTo("email");
        assertThat(input("{\"type\": \"textfield\", \"key\": \"call\", \"validate\": {\"validationType\": \"phone\"}}")
                        .attr("type"))
                .isEqualTo("tel");
        assertThat(input(
                                "{\"type\": \"textfield\", \"key\": \"town\", \"properties\": {\"autocomplete\": \"address-level2\"}}")
                        .attr("autocomplete"))
                .isEqualTo("address-level2");
    }

    @Test
    void noBrowserCutsWhatIsPasted() {
        assertThat(input("{\"type\": \"textfield\", \"key\": \"town\", \"validate\": {\"maxLength\": 5}}")
                        .hasAttr("maxlength"))
                .isFalse();
    }

    @Test
    void aNumberIsTypedAsPeopleWriteItBesideItsUnit() {
        var html = html(
                field("{\"type\": \"number\", \"key\": \"sales\", \"label\": \"Sales\", \"decimalDigits\": 0, "
                        + "\"appearance\": {\"suffixAdorner\": \"€\"}}"),
                "1 200");

        assertThat(html.select("input[type=text][inputmode=numeric]").attr("value"))
                .isEqualTo("1 200");
        assertThat(html.select(".line").text()).isEqualTo("€");
    }

    @Test
    void aCheckboxIsTickedOrNot() {
        var box = field("{\"type\": \"checkbox\", \"key\": \"read\", \"label\": \"I have read it\"}");

        assertThat(html(box, "true").select("input[type=checkbox][value=true][checked]"))
                .hasSize(1);
        assertThat(html(box).select("input[checked]")).isEmpty();
        assertThat(html(box).select("label").text()).isEqualTo("I have read it");
    }

    @Test
    void aTagListIsAListOfBoxesForLackOfScripts() {
        for (var type : List.of("taglist", "checklist")) {
            var html = html(
                    field("{\"type\": \"" + type + "\", \"key\": \"ways\", \"label\": \"Ways\", " + OPTIONS + "}"),
                    "N",
                    "S");

            assertThat(html.select("fieldset > legend").text()).isEqualTo("Ways");
            assertThat(html.select("input[type=checkbox][name=ways][checked]")).hasSize(2);
        }
    }

    @Test
    void aTextareaKeepsItsLines() {
        var html = html(field("{\"type\": \"textarea\", \"key\": \"story\", \"label\": \"Story\"}"), "\none\ntwo");

        assertThat(html.select("textarea#story").first().wholeText())
                .as("browsers drop the first line break of a textarea")
                .isEqualTo("\n\none\ntwo");
    }

    @Test
    void aDateIsADayOrAMoment() {
        assertThat(input("{\"type\": \"datetime\", \"key\": \"day\", \"subtype\": \"date\"}")
                        .attr("type"))
                .isEqualTo("date");
        assertThat(input("{\"type\": \"datetime\", \"key\": \"day\", \"subtype\": \"datetime\"}")
                        .attr("type"))
                .isEqualTo("datetime-local");
    }

    @Test
    void aTextIsParagraphs() {
        var html = html(field("{\"type\": \"text\", \"id\": \"Intro\", \"text\": \"One.\\n\\n<b>Two</b>.\"}"));

        assertThat(html.select("p").eachText()).containsExactly("One.", "<b>Two</b>.");
    }

    @Test
    void aFaultStandsNextToItsFieldAndIsToldWithIt() {
        var html = html(shown(
                field(
                        "{\"type\": \"textfield\", \"key\": \"town\", \"label\": \"Town\", \"description\": \"Where you live.\"}"),
                List.of("?"),
                "is no town."));

        assertThat(html.select("input#town").attr("aria-invalid")).isEqualTo("true");
        assertThat(html.select("input#town").attr("aria-describedby")).isEqualTo("town-hint town-error");
        assertThat(html.select("#town-hint").text()).isEqualTo("Where you live.");
        assertThat(html.select("#town-error").text()).isEqualTo("Error: is no town.");
        assertThat(html.select("input#town").attr("value")).isEqualTo("?");
    }

    @Test
    void whatSomebodyTypedStaysText() {
        var hostile = "\"><script>alert(1)</script>${7*7}[[${7*7}]]{{7*7}}";

        var html = html(field("{\"type\": \"textfield\", \"key\": \"name\", \"label\": \"Name\"}"), hostile);

        assertThat(html.select("script")).isEmpty();
        assertThat(html.select("input").attr("value")).isEqualTo(hostile);
    }

    private Element input(String json) {
        return html(field(json)).select("input").first();
    }

    private Element html(FormField field, String... given) {
        return html(shown(field, List.of(given), null));
    }

    private Element html(Shown shown) {
        var context = new Context(Locale.ENGLISH, Map.of("parts", List.of(shown), "numbers", Map.of()));
        return Jsoup.parseBodyFragment(templates.process("fields", Set.of("parts"), context))
                .body();
    }

    private static Shown shown(FormField field, List<String> given, String fault) {
        return new Shown(field, Widget.of(field), given, Optional.ofNullable(fault), List.of());
    }

    private static FormField field(String json) {
        try {
            return new FormField(new ObjectMapper().readTree(json), false);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static SpringTemplateEngine templates() {
        var pages = new ClassLoaderTemplateResolver();
        pages.setPrefix("templates/");
        pages.setSuffix(".html");
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(pages);
        templates.setTemplateEngineMessageSource(messages);
        return templates;
    }
}
