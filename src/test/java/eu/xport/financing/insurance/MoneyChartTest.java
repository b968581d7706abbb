package eu.xport.financing.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.xport.company.Euro;
import eu.xport.financing.insurance.InsuranceSimulator.Year;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The drawing is a picture of its own too: then no browser forgives what XML does not know. */
class MoneyChartTest {

    @Test
    void whateverItTellsItIsXml() throws Exception {
        var years = List.of(new Year(0, Euro.NOTHING, Euro.ofCents(100), Euro.ofCents(50), Euro.ofCents(50)));

        var drawn = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        MoneyChart.of(years).svg("Reçu & remboursé < \"tout\"").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(drawn.getAttribute("aria-label")).isEqualTo("Reçu & remboursé < \"tout\"");
        assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(2);
    }
}
