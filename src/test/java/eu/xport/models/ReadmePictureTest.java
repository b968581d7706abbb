package eu.xport.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture in the README is an export of the model from Camunda Modeler, not a drawing beside it. */
class ReadmePictureTest {

    @Test
    void thePictureShowsTheElementsOfTheModelAndNoOthers() throws IOException {
        var drawn = ids("src/main/docs/export-journey.svg", "data-element-id=\"([A-Za-z_]+)\"");
        drawn.removeIf(id -> id.endsWith("_label"));

        assertThat(drawn)
                .as("Export processes/export-journey.bpmn as SVG again, to src/main/docs/export-journey.svg.")
                .isEqualTo(ids("processes/export-journey.bpmn", "bpmnElement=\"(?!ExportJourney\")([A-Za-z_]+)\""));
    }

    private static Set<String> ids(String file, String pattern) throws IOException {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
