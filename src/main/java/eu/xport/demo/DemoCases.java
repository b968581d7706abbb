package eu.xport.demo;

import eu.xport.engine.Groundwork;
import eu.xport.engine.Installation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of the programme, so that a newcomer finds it alive. It has two chapters, for an expert's portfolio goes to a
 * colleague in between: up to then all cases that can be the expert's have to be told. Each case is one transaction in each
 * chapter: a start that is cut off leaves whole cases, and the next one goes on.
 */
@Component
@Profile("!production")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoCases implements Groundwork {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int CHAPTERS = 2;

    private final Rooms rooms;
    private final Staff staff;
    private final Progress progress;
    private final DemoSettings settings;
    private final Words words;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoCases(
            Rooms rooms,
            Staff staff,
            Progress progress,
            DemoSettings settings,
            Installation installation,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rooms = rooms;
        this.staff = staff;
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
        if (!companies.isEmpty() && progress.chapters() < CHAPTERS) {
            // Letters of the last weeks leave when the house is open, dated as they were written; older ones are gone.
            rooms.rehearsal().leaves("SendLetter", clock.instant());
            LOG.info("Making {} demo cases", companies.size() - progress.made().size());
            tell(companies, Plots.read());
            LOG.info("The demo cases are made");
        }
    }

    /**
     * Who exports regularly goes to one partner, everybody else to the other two ({@code expert-matching.dmn}): told side by
     * side, it does not hang on the faster lane who gets which case, and only one waits for the hand-over.
     */
    private void tell(List<InventedCompany> companies, Plots plots) {
        var now = LocalDateTime.now(clock);
        var handOver = staff.handOverBefore(now);
        var made = progress.made();
        var left = companies.stream()
                .filter(company -> !made.contains(company.place()))
                .collect(Collectors.partitioningBy(InventedCompany::exportsRegularly));
        var lanes = new Lanes();
        Consumer<InventedCompany> whole = company -> make(company, plots, handOver, now);
        lanes.sideBySide(() -> lanes.each(left.get(true), whole), () -> {
            upToTheHandOver(lanes, left.get(false), plots, handOver, now);
            lanes.each(left.get(false), whole);
        });
        once("The absence", () -> staff.absence(now));
    }

    private void upToTheHandOver(
            Lanes lanes, List<InventedCompany> companies, Plots plots, LocalDateTime handOver, LocalDateTime now) {
        if (progress.chapters() == 0) {
            var begun = progress.begun();
            var before = companies.stream()
                    .filter(company -> company.filedBefore(handOver, now))
                    .filter(company -> !begun.contains(company.place()))
                    .toList();
            lanes.each(before, company -> begin(company, plots, handOver, now.toLocalDate()));
            once("The hand-over", () -> staff.handOver(handOver, now, words));
        }
    }

    private void begin(InventedCompany company, Plots plots, LocalDateTime handOver, LocalDate today) {
        played(
                "Demo case %d, plot %s,".formatted(company.place(), company.plot()),
                () -> progress.begins(telling(company, plots, handOver).tell(today)),
                () -> progress.begins(Story.begun(company, null, handOver)));
    }

    private void make(InventedCompany company, Plots plots, LocalDateTime handOver, LocalDateTime now) {
        played(
                "Demo case %d, plot %s,".formatted(company.place(), company.plot()),
                () -> {
                    progress.story(company.place())
                            .ifPresentOrElse(
                                    begun -> telling(company, plots, now).tellOn(begun, handOver),
                                    () -> telling(company, plots, now).tell(now.toLocalDate()));
                    progress.makes(company);
                },
                () -> progress.makes(company));
    }

    private void once(String what, Runnable event) {
        played(
                what,
                () -> {
                    event.run();
                    progress.oneChapterMore();
                },
                progress::oneChapterMore);
    }

    /** What cannot be told on this day is left out, for a demo with one case less is better than none. */
    private void played(String what, Runnable event, Runnable leftOut) {
        try {
            transaction.executeWithoutResult(status -> rehearsed(event));
        } catch (RuntimeException failure) {
            LOG.error("{} is left out of the demo", what, failure);
            transaction.executeWithoutResult(status -> leftOut.run());
        }
    }

    private void rehearsed(Runnable event) {
        rooms.rehearsal().begins(clock.instant());
        try {
            event.run();
        } finally {
            rooms.rehearsal().ends();
        }
    }

    private Telling telling(InventedCompany company, Plots plots, LocalDateTime until) {
        return new Telling(rooms, plots, company, words, until, clock.getZone());
    }
}
