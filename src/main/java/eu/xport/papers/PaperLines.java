package eu.xport.papers;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.Step;
import eu.xport.engine.Texts;
import eu.xport.journey.CaseFile;
import eu.xport.journey.JourneyNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a task shows of a request, beside what tasks show of a case. */
@Component
class PaperLines {

    private final PaperDecisions decisions;
    private final SentPapers sent;
    private final PaperKinds kinds;
    private final CaseFile file;
    private final Texts texts;

    PaperLines(PaperDecisions decisions, SentPapers sent, PaperKinds kinds, CaseFile file, Texts texts) {
        this.decisions = decisions;
        this.sent = sent;
        this.kinds = kinds;
        this.file = file;
        this.texts = texts;
    }

    Map<String, Object> shown(Step step) {
        var request = decisions.request(step);
        var shown = new HashMap<>(file.shown(JourneyNumber.of(step.businessKey())));
        shown.put("paperLine", kinds.nameOf(request.kind(), texts.staffLanguage()));
        shown.put("paperPurposeLine", request.purpose());
        shown.put("paperDueLine", PrintedDate.inFull(request.dueAt(), texts.staffLanguage()));
        shown.put(
                "paperFileLine",
                sent.of(request.id()).stream()
                        .filter(Paper::isUnchecked)
                        .map(this::fileLine)
                        .collect(Collectors.joining("\n")));
        return shown;
    }

    private String fileLine(Paper paper) {
        var kilobytes = Math.max(1, paper.length() / 1024);
        return texts.staff(
                "papers.file.line", paper.name(), kilobytes, PrintedDate.moment(paper.sentAt(), texts.staffLanguage()));
    }
}
