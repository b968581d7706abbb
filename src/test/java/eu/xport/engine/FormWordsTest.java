package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class FormWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyWordThatIsReplacedStandsInTheScriptThatCamundaShips(String language) throws IOException {
        var script = new ClassPathResource(FormWords.SCRIPT).getContentAsString(StandardCharsets.UTF_8);

        assertThat(FormWords.in(language, new ObjectMapper()).keySet())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(script.contains(word)).as(word).isTrue());
    }
}
