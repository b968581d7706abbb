package eu.xport.papers;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseSection;
import eu.xport.journey.JourneyNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the company was asked for, and what it sent: whoever reads the case reads its papers. */
@Component
@Order(74)
class PapersSection implements CaseSection {

    private final PaperRequests requests;
    private final SentPapers sent;
    private final PaperKinds kinds;
    private final Texts texts;

    PapersSection(PaperRequests requests, SentPapers sent, PaperKinds kinds, Texts texts) {
        this.requests = requests;
        this.sent = sent;
        this.kinds = kinds;
        this.texts = texts;
    }

    @Override
    public Optional<Section> of(JourneyNumber journey, Locale language) {
        var asked = requests.findByJourneyOrderByAskedAtDescIdDesc(journey.text());
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.ofCells(
                        texts.of(language, "papers.title"),
                        Stream.of("asked", "paper", "due", "state", "file")
                                .map(column -> texts.of(language, "papers." + column))
                                .toList(),
                        asked.stream()
                                .flatMap(request -> rows(request, language))
                                .toList()));
    }

    /** One for each file, the newest first; one for a request that none has come for. */
    private Stream<List<Cell>> rows(PaperRequest request, Locale language) {
        var papers = sent.of(request.id());
        return papers.isEmpty()
                ? Stream.of(row(request, state(request, language), Cell.of(""), language))
                : papers.stream()
                        .map(paper -> row(request, state(request, paper, language), file(paper, language), language));
    }

    private List<Cell> row(PaperRequest request, String state, Cell file, Locale language) {
        return List.of(
                Cell.of(PrintedDate.day(request.askedAt(), language)),
                Cell.of(kinds.nameOf(request.kind(), language) + "\n" + request.purpose()),
                Cell.of(PrintedDate.day(request.dueAt(), language)),
                Cell.of(state),
                file);
    }

    private String state(PaperRequest request, Locale language) {
        return told(texts.of(language, "paperState." + request.state()), request.reason());
    }

    private String state(PaperRequest request, Paper paper, Locale language) {
        return paper.isUnchecked() || paper.accepted()
                ? state(request, language)
                : told(texts.of(language, "papers.sentBack"), paper.reason());
    }

    private static Cell file(Paper paper, Locale language) {
        var text = paper.name() + "\n" + PrintedDate.moment(paper.sentAt(), language);
        return paper.isKept() ? Cell.leading("/staff/papers/" + paper.id(), text) : Cell.of(text);
    }

    private static String told(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
