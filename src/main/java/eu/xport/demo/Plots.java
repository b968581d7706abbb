package eu.xport.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How journeys go, as {@code demo/plots.yaml} tells it.
 *
 * @param actions what experts plan, by a name of the file
 * @param suitable which of them suit a company, by its experience
 * @param delivered what a delivered action tells, by the family of its service
 * @param milestone what a review declares besides where it asks the questions again
 * @param usual what people send of the tasks that come again and again
 * @param plots the steps of each story
 */
record Plots(
        Map<String, Map<String, Object>> actions,
        Map<String, List<String>> suitable,
        Map<String, Map<String, Object>> delivered,
        Map<String, Object> milestone,
        Map<String, Map<String, Object>> usual,
        Map<String, List<Map<String, Object>>> plots) {

    @SuppressWarnings("unchecked")
    static Plots read() {
        try (var file = new ClassPathResource("demo/plots.yaml").getInputStream()) {
            Map<String, Object> told = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Plots(
                    (Map<String, Map<String, Object>>) told.get("actions"),
                    (Map<String, List<String>>) told.get("suitable"),
                    (Map<String, Map<String, Object>>) told.get("delivered"),
                    (Map<String, Object>) told.get("milestone"),
                    (Map<String, Map<String, Object>>) told.get("usual"),
                    (Map<String, List<Map<String, Object>>>) told.get("plots"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Step> of(String plot) {
        return plots.get(plot).stream().map(Step::of).toList();
    }
}
