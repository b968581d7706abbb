package eu.xport.papers;

import java.security.Principal;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Whoever of the staff reads cases reads their papers; who did and when is kept. */
@Controller
class StaffPapers {

    private final SentPapers sent;
    private final Papers papers;
    private final Clock clock;

    StaffPapers(SentPapers sent, Papers papers, Clock clock) {
        this.sent = sent;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/staff/papers/{paper}")
    @Transactional
    public ResponseEntity<byte[]> read(@PathVariable long paper, Principal reader) {
        var content = sent.findById(paper)
                .flatMap(papers::content)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sent.noteReading(paper, reader.getName(), clock.instant());
        return content.toSave();
    }
}
