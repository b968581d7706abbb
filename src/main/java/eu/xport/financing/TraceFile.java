package eu.xport.financing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.journey.Journey;
import eu.xport.journey.Journeys;
import eu.xport.papers.ProcessPapers;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** All that happened to the money of a case, as one file that can be kept elsewhere. */
@Controller
class TraceFile {

    private final Journeys journeys;
    private final Trace trace;
    private final ProcessPapers papers;
    private final ObjectMapper json;

    TraceFile(Journeys journeys, Trace trace, ProcessPapers papers, ObjectMapper json) {
        this.journeys = journeys;
        this.trace = trace;
        this.papers = papers;
        this.json = json;
    }

    record Kept(
            String journey,
            String company,
            String siren,
            List<Happened> entries,
            List<ProcessPapers.Document> documents) {}

    /** @param by the user; null for the company and for a process */
    record Happened(Instant at, String by, String reference, String event, JsonNode facts) {}

    @GetMapping(Trace.FILE)
    ResponseEntity<Kept> read(@PathVariable String journey) {
        var found = journeys.findById(journey).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("financing-" + found.number().text() + ".json")
                                .build()
                                .toString())
                .body(kept(found));
    }

    private Kept kept(Journey journey) {
        return new Kept(
                journey.number().text(),
                journey.companyName(),
                journey.siren(),
                trace.ofCase(journey.number().text()).stream()
                        .map(this::happened)
                        .toList(),
                papers.documents(journey.number()));
    }

    private Happened happened(Entry entry) {
        try {
            return new Happened(
                    entry.keptAt(), entry.keptBy(), entry.reference(), entry.event(), json.readTree(entry.facts()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("entry " + entry.id() + " of the trace cannot be read", broken);
        }
    }
}
