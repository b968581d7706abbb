package eu.xport.roadmap;

import eu.xport.company.Companies;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Processes;
import eu.xport.journey.Journey;
import eu.xport.journey.JourneyNumber;
import eu.xport.journey.Journeys;
import eu.xport.journey.Notes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What companies answer to the roadmaps they are sent, in person or on their own page. */
@Component
public class CompanyAnswers {

    static final String VERSION = "roadmapVersion";
    static final String ACCEPTED = "roadmapAccepted";
    static final String COMMENT = "roadmapComment";

    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final Companies companies;
    private final Notes notes;
    private final Processes processes;
    private final Clock clock;

    CompanyAnswers(
            Roadmaps roadmaps, Journeys journeys, Companies companies, Notes notes, Processes processes, Clock clock) {
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.companies = companies;
        this.notes = notes;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * The company answers one version on its own page; the task of the expert ends with it.
     *
     * @return whether the answer came in time; when the version waits for none any more, or the case is closed, it
     *     changes nothing
     * @throws FormRefused when the company does not agree and does not say what to change
     */
    @Transactional
    public boolean online(JourneyNumber journey, int version, boolean accepted, Optional<String> comment) {
        if (!waits(journey, version)) {
            return false;
        }
        keep(journey, accepted, comment, Optional.empty());
        if (processes.tell("RoadmapAnswered", journey.text(), VERSION, version, Map.of(ACCEPTED, accepted)) == 0) {
            throw new IllegalStateException("Nobody waits for the answer of " + journey + " to version " + version);
        }
        return true;
    }

    private boolean waits(JourneyNumber journey, int version) {
        return journeys.findById(journey.text()).filter(Journey::isOpen).isPresent()
                && roadmaps.of(journey)
                        .proposed()
                        .filter(proposed -> proposed.number() == version)
                        .isPresent();
    }

    /** Keeps the answer to the version that waits for one; the same answer told twice is kept once. */
    void keep(JourneyNumber journey, boolean accepted, Optional<String> comment, Optional<String> by) {
        if (!accepted && comment.isEmpty()) {
            throw FormRefused.because(COMMENT, "required");
        }
        var roadmap = roadmaps.of(journey);
        var answer = new Answer(
                clock.instant(),
                comment.orElse(null),
                companies.spokesperson(journeys.of(journey).siren()).orElse(null),
                by.orElse(null));
        if (accepted) {
            roadmap.agree(answer, LocalDate.now(clock));
        } else {
            roadmap.refuse(answer);
        }
        roadmaps.save(roadmap);
        comment.ifPresent(words -> notes.write(journey, by, "AgreeRoadmap", words));
    }
}
