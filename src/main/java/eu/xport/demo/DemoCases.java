package eu.xport.demo;

import eu.xport.engine.Groundwork;
import eu.xport.engine.Installation;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of the programme, so that a newcomer finds it alive. Each case is one transaction: a start that is cut off leaves
 * whole cases, and the next one goes on.
 */
@Component
@Profile("!production")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoCases implements Groundwork {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final Rooms rooms;
    private final Progress progress;
    private final DemoSettings settings;
    private final Words words;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoCases(
            Rooms rooms,
            Progress progress,
            DemoSettings settings,
            Installation installation,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rooms = rooms;
        this.progress = progress;
        this.settings = settings;
        this.words = Words.in(installation.language());
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void lay() {
        progress.begin(settings.cases());
        var companies = InventedCompanies.taken(progress.wanted());
        var missing = companies.subList(Math.min(progress.made(), companies.size()), companies.size());
        if (!missing.isEmpty()) {
            // Letters of the last weeks leave when the house is open, dated as they were written; older ones are gone.
            rooms.rehearsal().leaves("SendLetter");
            LOG.info("Making {} demo cases", missing.size());
            var plots = Plots.read();
            missing.forEach(company -> make(company, plots));
            LOG.info("The demo cases are made");
        }
    }

    /** A story that cannot be told on this day is left out, for a demo with one case less is better than none. */
    private void make(InventedCompany company, Plots plots) {
        try {
            transaction.executeWithoutResult(status -> {
                tell(company, plots);
                progress.oneMore();
            });
        } catch (RuntimeException failure) {
            LOG.error("Demo case {} is left out: plot {}", company.place(), company.plot(), failure);
            transaction.executeWithoutResult(status -> progress.oneMore());
        }
    }

    private void tell(InventedCompany company, Plots plots) {
        var now = clock.instant();
        rooms.rehearsal().begins(now);
        try {
            new Telling(rooms, plots, company, words, now, clock.getZone()).tell();
        } finally {
            rooms.rehearsal().ends();
        }
    }
}
