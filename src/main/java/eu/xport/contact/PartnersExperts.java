package eu.xport.contact;

import eu.xport.engine.Option;
import eu.xport.engine.People.Person;
import eu.xport.journey.CaseExperts;
import eu.xport.journey.Journeys;
import eu.xport.organisation.Experts;
import eu.xport.organisation.Partner;
import eu.xport.organisation.Presence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A case may go to every expert of the three partners. */
@Component
class PartnersExperts implements CaseExperts {

    private final Experts experts;
    private final Presence presence;
    private final Journeys journeys;

    PartnersExperts(Experts experts, Presence presence, Journeys journeys) {
        this.experts = experts;
        this.presence = presence;
        this.journeys = journeys;
    }

    @Override
    public List<Option> choices() {
        return presence.choices(journeys.openCases());
    }

    @Override
    public List<Known> all() {
        var away = presence.awayToday();
        return experts.all().stream()
                .map(expert -> new Known(
                        expert.id(),
                        expert.name(),
                        Partner.titleOf(expert.partner()),
                        Optional.ofNullable(away.get(expert.id()))))
                .sorted(Comparator.comparing(Known::partner).thenComparing(Known::name))
                .toList();
    }

    @Override
    public String nameOf(String user) {
        return experts.nameOf(user);
    }

    @Override
    public boolean isExpert(String user) {
        return experts.isExpert(user);
    }

    @Override
    public Optional<String> worker(String expert) {
        return presence.worker(expert);
    }

    @Override
    public Optional<String> worker(String expert, LocalDate day) {
        return presence.worker(expert, day);
    }

    @Override
    public Optional<LocalDate> awayUntil(String user) {
        return presence.awayUntil(user);
    }

    @Override
    public List<Person> present(String partner) {
        return presence.of(partner).stream()
                .map(expert -> new Person(expert.id(), expert.name()))
                .toList();
    }

    @Override
    public Chosen chosen(String field, String user) {
        var expert = experts.chosen(field, user);
        return new Chosen(expert.id(), expert.partner());
    }
}
