package eu.xport.modelling.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.Release;
import eu.xport.modelling.Catalogue;
import eu.xport.modelling.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * A release taken apart. Whatever stands for itself is judged in the changed files alone; what fits together is judged in
 * the whole.
 *
 * @param changed the names of the files that differ from those in force
 * @param before the release in force; empty where there is none, or this is the one
 */
record Candidate(
        List<ProcessFile> processes,
        List<DecisionFile> decisions,
        List<FormFile> forms,
        Properties french,
        Set<String> changed,
        Optional<Candidate> before) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Candidate of(Release release) {
        var before = release.inForce().isEmpty()
                ? Optional.<Candidate>empty()
                : Optional.of(read(release.inForce(), Set.of(), Optional.empty()));
        return read(release.whole(), release.changes().keySet(), before);
    }

    private static Candidate read(Map<String, byte[]> files, Set<String> changed, Optional<Candidate> before) {
        var processes = new ArrayList<ProcessFile>();
        var decisions = new ArrayList<DecisionFile>();
        var forms = new ArrayList<FormFile>();
        var french = new Properties();
        try {
            for (var file : files.entrySet()) {
                var name = file.getKey();
                if (name.endsWith(".bpmn")) {
                    processes.add(new ProcessFile(name, Xml.read(file.getValue())));
                } else if (name.endsWith(".dmn")) {
                    decisions.add(new DecisionFile(name, Xml.read(file.getValue())));
                } else if (name.endsWith(".form")) {
                    forms.add(FormFile.of(name, JSON.readTree(file.getValue())));
                } else if (name.endsWith(".properties")) {
                    french.putAll(Catalogue.read(file.getValue()));
                }
            }
        } catch (SAXException unreadable) {
            throw new IllegalArgumentException("A file was not looked at before", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Candidate(processes, decisions, forms, french, changed, before);
    }

    Stream<ProcessFile> changedProcesses() {
        return processes.stream().filter(file -> changed.contains(file.name()));
    }

    Stream<DecisionFile> changedDecisions() {
        return decisions.stream().filter(file -> changed.contains(file.name()));
    }

    Stream<FormFile> changedForms() {
        return forms.stream().filter(file -> changed.contains(file.name()));
    }

    Optional<FormFile> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    Optional<DecisionFile.Table> table(String decision) {
        return decisions.stream().flatMap(file -> file.table(decision).stream()).findFirst();
    }

    Stream<String> decisionIds() {
        return decisions.stream().flatMap(DecisionFile::decisions).map(decision -> decision.getAttribute("id"));
    }
}
