package eu.xport.papers;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Processes;
import eu.xport.journey.JourneyNumber;
import eu.xport.papers.content.CheckPaperFile;
import eu.xport.papers.kept.PaperStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a company sees what it is asked for, sends it, and finds it again. */
@Component
public class Papers {

    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);

    private final PaperRequests requests;
    private final SentPapers sent;
    private final PaperKinds kinds;
    private final CheckPaperFile files;
    private final PaperStore store;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Papers(
            PaperRequests requests,
            SentPapers sent,
            PaperKinds kinds,
            CheckPaperFile files,
            PaperStore store,
            Processes processes,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.sent = sent;
        this.kinds = kinds;
        this.files = files;
        this.store = store;
        this.processes = processes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param state {@code ASKED}, {@code SENT}, {@code AGAIN}, {@code ACCEPTED} or {@code WITHDRAWN}
     * @param reason why it is to be sent again
     */
    public record Asked(
            long id,
            String kind,
            String purpose,
            String asked,
            String due,
            String state,
            boolean wanted,
            Optional<String> reason,
            List<Sent> sent) {}

    /** @param readable whether it is kept still */
    public record Sent(long id, String name, String at, boolean readable) {}

    /** What is wanted comes first, in the order of its days; then the newest. */
    public List<Asked> of(JourneyNumber journey, Locale language) {
        var asked = requests.findByJourneyOrderByAskedAtDescIdDesc(journey.text());
        var papers = sent
                .findByRequestInOrderBySentAtDescIdDesc(
                        asked.stream().map(PaperRequest::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Paper::request));
        return asked.stream()
                .sorted(Comparator.comparing(Papers::wantedBy))
                .map(request -> asked(request, papers.getOrDefault(request.id(), List.of()), language))
                .toList();
    }

    public boolean has(JourneyNumber journey, long request) {
        return requests.findByIdAndJourney(request, journey.text()).isPresent();
    }

    /**
     * The file is taken for what it holds; its name says nothing.
     *
     * @throws FormRefused when it is nothing that we take, or nothing that we still want
     */
    public void send(JourneyNumber journey, long request, String name, byte[] content) {
        var type = files.typeOf(content);
        transaction.executeWithoutResult(inside -> {
            requests.holdStill(request);
            var wanted = requests.findByIdAndJourney(request, journey.text())
                    .filter(one -> one.state().isWanted())
                    .orElseThrow(() -> FormRefused.because("paper", "paperAnswered"));
            var now = clock.instant();
            sent.save(Paper.sent(request, name, type, content.length, store.keep(content), now));
            requests.save(wanted.becomes(PaperRequest.State.SENT, null, now));
            tell(journey, request);
        });
        LOG.info("{}: a paper has come", journey.text());
    }

    private static Instant wantedBy(PaperRequest request) {
        return request.state().isWanted() ? request.dueAt() : Instant.MAX;
    }

    private void tell(JourneyNumber journey, long request) {
        var heard =
                processes.tell("PaperSent", journey.text(), "paperRequest", request, Map.of("paperOutcome", "SENT"));
        if (heard == 0) {
            throw FormRefused.because("paper", "paperAnswered");
        }
    }

    public Optional<PaperContent> open(JourneyNumber journey, long paper) {
        return sent.of(paper, journey.text()).flatMap(this::content);
    }

    Optional<PaperContent> content(Paper paper) {
        return Optional.of(paper)
                .filter(Paper::isKept)
                .map(kept -> new PaperContent(kept.name(), kept.type().media(), store.open(kept.keptAs())));
    }

    private Asked asked(PaperRequest request, List<Paper> papers, Locale language) {
        return new Asked(
                request.id(),
                kinds.nameOf(request.kind(), language),
                request.purpose(),
                PrintedDate.day(request.askedAt(), language),
                PrintedDate.inFull(request.dueAt(), language),
                request.state().name(),
                request.state().isWanted(),
                Optional.ofNullable(request.reason()),
                papers.stream()
                        .map(paper -> new Sent(
                                paper.id(), paper.name(), PrintedDate.moment(paper.sentAt(), language), paper.isKept()))
                        .toList());
    }
}
