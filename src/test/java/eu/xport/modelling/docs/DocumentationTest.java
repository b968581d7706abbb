package eu.xport.modelling.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What the build tells about the models, read as a person reads it. */
class DocumentationTest {

    @TempDir
    private Path folder;

    @Test
    void everyProcessAndEveryDecisionHasAPageInBothLanguages() throws IOException {
        written(Path.of("processes"));

        try (var models = Files.list(Path.of("processes"))) {
            assertThat(models.map(file -> file.getFileName().toString())
                            .filter(file -> file.matches(".*\\.(bpmn|dmn)") && !file.equals("stories.dmn"))
                            .map(file -> file.replaceAll("\\.[a-z]+$", ".html")))
                    .allSatisfy(page -> assertThat(List.of("en/" + page, "fr/" + page))
                            .allSatisfy(path -> assertThat(folder.resolve(path)).exists()));
        }
    }

    @Test
    void aPageSaysWhoDoesWhatByWhen() throws IOException {
        written(Path.of("processes"));

        assertThat(row("en/first-contact.html", "Contact the company"))
                .contains("the expert of the case", "the promised day of the first contact");
        assertThat(row("fr/first-contact.html", "Contacter l’entreprise"))
                .contains("l’expert du dossier", "le jour promis pour le premier contact");
    }

    @Test
    void aDeadlineIsToldInWordsFromTheModelItself() throws IOException {
        var models = copied();
        replace(models.resolve("first-contact.bpmn"), "'3 days'", "'4 working days'");

        written(models);

        assertThat(row("en/first-contact.html", "the promised day of the first contact"))
                .contains("4 working days later");
        assertThat(row("fr/first-contact.html", "le jour promis pour le premier contact"))
                .contains("4 jours ouvrés plus tard");
    }

    @Test
    void thePictureSpeaksTheReadersLanguage() throws IOException {
        written(Path.of("processes"));

        assertThat(page("fr/export-journey.html").select("svg.model").text()).contains("Dossier confié");
        assertThat(page("en/export-journey.html").select("svg.model").text()).contains("Case entrusted");
    }

    @Test
    void aFormShowsItsFieldsAndADecisionItsRules() throws IOException {
        written(Path.of("processes"));

        assertThat(page("fr/journey-note.html").select("tbody tr").eachText())
                .anySatisfy(field -> assertThat(field).contains("obligatoire un choix Appel · Courriel · Visite"));
        assertThat(page("en/promises.html").select("tbody tr").eachText())
                .anySatisfy(rule -> assertThat(rule).startsWith("FIRST_CONTACT 3 days contactDue"));
    }

    @Test
    void aModelWithoutAFrenchTextFailsTheBuildAndIsNamed() throws IOException {
        var models = copied();
        replace(models.resolve("texts_fr.properties"), "FirstContact.CallWanted=", "FirstContact.Other=");

        assertThatThrownBy(() -> written(models)).hasMessageContaining("No French text for FirstContact.CallWanted");
    }

    private void written(Path models) {
        WriteDocumentation.main(new String[] {models.toString(), "forms", folder.toString()});
    }

    private Path copied() throws IOException {
        var models = folder.resolve("models");
        FileSystemUtils.copyRecursively(Path.of("processes"), models);
        return models;
    }

    private static void replace(Path file, String one, String other) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(one);
        Files.writeString(file, text.replace(one, other));
    }

    private String row(String path, String begin) throws IOException {
        return page(path).select("tbody tr").eachText().stream()
                .filter(row -> row.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve(path).toFile());
    }
}
