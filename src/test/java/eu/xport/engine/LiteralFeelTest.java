package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralFeelTest {

    private final FeelEngine cells = LiteralFeel.factory().createInstance();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"DIAG-X\",DIAG-X", "` \"half a day, at most\" `,`half a day, at most`", "\"\",``"})
    void aPlainTextMeansItself(String cell, String meaning) {
        assertThat(this.<String>read(cell)).isEqualTo(meaning);
    }

    @Test
    void whateverIsMoreThanAPlainTextIsReckoned() {
        assertThat(this.<String>read("\"say \\\"yes\\\"\"")).isEqualTo("say \"yes\"");
        assertThat(this.<String>read("\"a\" + \"b\"")).isEqualTo("ab");
        assertThat(this.<String>read("name + \"!\"")).isEqualTo("Calva!");
        assertThat(this.<Object>read("1 + 2")).hasToString("3");
        assertThat(cells.evaluateSimpleUnaryTests("\"NEW\",\"REGULAR\"", "profile", facts().asVariableContext()))
                .isTrue();
    }

    private <T> T read(String cell) {
        return cells.evaluateSimpleExpression(cell, facts().asVariableContext());
    }

    private static VariableMap facts() {
        return Variables.putValue("name", "Calva").putValue("profile", "NEW");
    }
}
