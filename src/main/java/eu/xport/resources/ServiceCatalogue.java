package eu.xport.resources;

import eu.xport.engine.Option;
import eu.xport.engine.RulesOfTheDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services that the partners offer today; an analyst keeps them in the decision of the same name. */
@Component
public class ServiceCatalogue {

    private final RulesOfTheDay rules;
    private final Schemes schemes;

    ServiceCatalogue(RulesOfTheDay rules, Schemes schemes) {
        this.rules = rules;
        this.schemes = schemes;
    }

    /** Help with a scheme is offered while that takes applications. */
    public List<Service> services() {
        var shut = schemes.shut();
        return rules.of("ServiceCatalogue").stream()
                .map(Row::new)
                .map(Service::of)
                .filter(service -> !shut.contains(service.code()))
                .toList();
    }

    public Optional<Service> find(String code) {
        return services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** To choose from: {@code ETUDE - Tailor-made market study}. */
    public List<Option> options(Locale language) {
        return services().stream()
                .map(service -> new Option(service.code() + " - " + service.name(language), service.code()))
                .toList();
    }

    /** The name of a service, or its code when it is offered no more. */
    public String nameOf(String code, Locale language) {
        return find(code).map(service -> service.name(language)).orElse(code);
    }
}
