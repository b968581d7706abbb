package eu.xport.modelling.gate;

import com.fasterxml.jackson.databind.JsonNode;
import eu.xport.modelling.gate.FormFile.Component;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whatever a person reads in a form, and every name of a process or task, is there in French too. */
@org.springframework.stereotype.Component
class FrenchTexts implements Rule {

    /** The catalogue's word for each property of a component that people read. */
    static final Map<String, String> READ = Map.of(
            "label", "label",
            "dateLabel", "label",
            "timeLabel", "timeLabel",
            "description", "description",
            "text", "text");

    @Override
    public Stream<String> faults(Candidate candidate) {
        if (isOfTheModels(candidate)) {
            return Stream.of("This texts_fr.properties holds no text of a form: send the one of the folder forms,"
                    + " for that of the folder processes goes into the documentation at the next build.");
        }
        return english(candidate).entrySet().stream()
                .filter(text ->
                        candidate.french().getProperty(text.getKey(), "").isBlank())
                .map(text ->
                        "The French text for %s is missing: add a line '%s=…' to forms/texts_fr.properties and deploy it together."
                                .formatted(Sentence.quoted(text.getValue()), text.getKey()));
    }

    @Override
    public Stream<String> remarks(Candidate candidate) {
        return candidate.before().stream().flatMap(before -> {
            var former = english(before);
            return english(candidate).entrySet().stream()
                    .filter(text ->
                            !former.getOrDefault(text.getKey(), text.getValue()).equals(text.getValue()))
                    .filter(text -> Objects.equals(
                            before.french().getProperty(text.getKey()),
                            candidate.french().getProperty(text.getKey())))
                    .map(text ->
                            "The English of '%s' reads %s now, the French still %s: look whether both say the same, or change the line '%1$s' of forms/texts_fr.properties, too."
                                    .formatted(
                                            text.getKey(),
                                            Sentence.quoted(text.getValue()),
                                            Sentence.quoted(candidate.french().getProperty(text.getKey(), ""))));
        });
    }

    /** Whatever people read in English, by the key of the catalogue. */
    private static Map<String, String> english(Candidate candidate) {
        var english = new TreeMap<String, String>();
        candidate.forms().forEach(form -> english.putAll(texts(form)));
        candidate.processes().forEach(file -> english.put(file.id() + ".name", name(file)));
        return english;
    }

    /** Models and forms have a catalogue each, of the same name. */
    private static boolean isOfTheModels(Candidate candidate) {
        return !candidate.forms().isEmpty()
                && candidate.forms().stream()
                        .noneMatch(form -> candidate.french().containsKey(form.id() + ".name"));
    }

    /** What people read in the form, by the key of the catalogue. */
    static Map<String, String> texts(FormFile form) {
        var texts = new TreeMap<String, String>();
        form.components().forEach(component -> collect(form.id() + "." + component.place() + ".", component, texts));
        texts.put(form.id() + ".name", "the task or process " + form.id());
        return texts;
    }

    private static void collect(String place, Component component, Map<String, String> texts) {
        READ.forEach((property, word) -> {
            if (component.json().has(property)) {
                texts.put(place + word, component.json().path(property).asText());
            }
        });
        for (JsonNode option : component.json().path("values")) {
            texts.put(
                    place + option.path("value").asText(), option.path("label").asText());
        }
    }

    private static String name(ProcessFile file) {
        return file.processes().stream()
                .findFirst()
                .map(process -> process.getAttribute("name"))
                .orElse("");
    }
}
