package eu.xport.access;

import eu.xport.company.Companies;
import eu.xport.journey.Journeys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds the companies that an address speaks for: each is written a link to the newest case it has. */
@Component
class SendLinks implements JavaDelegate {

    private final LinkRequests requests;
    private final Companies companies;
    private final Journeys journeys;
    private final ApplicationEventPublisher rooms;
    private final AccessTerms terms;

    SendLinks(
            LinkRequests requests,
            Companies companies,
            Journeys journeys,
            ApplicationEventPublisher rooms,
            AccessTerms terms) {
        this.requests = requests;
        this.companies = companies;
        this.journeys = journeys;
        this.rooms = rooms;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution process) {
        requests.findById((Long) process.getVariable("linkRequest"))
                .filter(this::isWithinLimit)
                .ifPresent(request -> companies.sirensOf(request.address()).stream()
                        .flatMap(siren -> journeys.newestOf(siren).stream())
                        .map(number -> new LinkAsked(number, process.getProcessBusinessKey() + "/" + number))
                        .forEach(rooms::publishEvent));
    }

    private boolean isWithinLimit(LinkRequest request) {
        return requests.soFar(request.address(), request.askedAt().minus(AccessTerms.HOUR), request.id())
                <= terms.perHour();
    }
}
