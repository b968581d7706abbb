package eu.xport.hotline;

import eu.xport.engine.Option;
import eu.xport.engine.RulesOfTheDay;
import eu.xport.resources.Service;
import eu.xport.resources.ServiceCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What companies may ask about today; an analyst keeps the list in the decision of the same name. */
@Component
class HotlineTopics {

    private static final String DECISION = "HotlineTopics";

    private final RulesOfTheDay rules;
    private final ServiceCatalogue catalogue;

    HotlineTopics(RulesOfTheDay rules, ServiceCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    List<Option> options(Locale language) {
        return rules.options(DECISION, language);
    }

    boolean has(String topic) {
        return codes().contains(topic);
    }

    String nameOf(String topic, Locale language) {
        return rules.names(DECISION, language).getOrDefault(topic, topic);
    }

    /** The partner who delivers the service that covers the topic; empty when the topic or the service is gone. */
    Optional<String> partnerOf(String topic) {
        return rules.of(DECISION).stream()
                .filter(row -> topic.equals(row.get("code")))
                .findFirst()
                .flatMap(row -> catalogue.find(String.valueOf(row.get("service"))))
                .map(Service::deliverers)
                .flatMap(deliverers -> deliverers.stream().findFirst());
    }

    private List<String> codes() {
        return rules.of(DECISION).stream()
                .map(row -> String.valueOf(row.get("code")))
                .toList();
    }
}
