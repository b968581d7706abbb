package eu.xport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class FormWordsTest {

    @Test
    void everyWordThatIsReplacedStandsInTheScriptThatCamundaShips() throws IOException {
        var script = new ClassPathResource(FormWords.SCRIPT).getContentAsString(StandardCharsets.UTF_8);

        assertThat(FormWords.in("fr", new ObjectMapper()).keySet())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(script.contains(word)).as(word).isTrue());
    }
}
