package eu.xport.portal.own;

import eu.xport.engine.FieldFault;
import eu.xport.engine.FormRefused;
import eu.xport.papers.Papers;
import eu.xport.papers.Papers.Asked;
import eu.xport.portal.PageForms;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where a company sees which papers it is asked for, sends them, and finds them again. */
@Controller
@RequestMapping("/journey/papers")
class PapersPage {

    private static final String FILE = "paper";
    private static final String TOO_LONG = "paperTooLong";

    private final Papers papers;
    private final PageForms forms;

    PapersPage(Papers papers, PageForms forms) {
        this.papers = papers;
        this.forms = forms;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(required = false) String thanks, Model page, Locale language) {
        page.addAttribute("thanks", thanks != null);
        return fill(papers.of(visitor.journey(), language), page);
    }

    /** Whoever changes the language after a refusal asks for the page anew. */
    @GetMapping("/{request}")
    String again(Visitor visitor, @PathVariable long request) {
        return "redirect:/journey/papers";
    }

    @PostMapping("/{request}")
    String send(
            Visitor visitor,
            @PathVariable long request,
            @RequestParam Map<String, String> sent,
            @RequestParam Map<String, MultipartFile> files,
            HttpServletResponse response,
            Model page,
            Locale language)
            throws IOException {
        if (!papers.has(visitor.journey(), request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            var names = new HashSet<>(sent.keySet());
            names.addAll(files.keySet());
            PageForms.refuseUnknown(names, Set.of(FILE));
            var file = chosen(files.get(FILE));
            papers.send(visitor.journey(), request, file.getOriginalFilename(), file.getBytes());
            return "redirect:/journey/papers?thanks";
        } catch (FormRefused refused) {
            var asked = papers.of(visitor.journey(), language);
            forms.giveBack(at(request, refused), sent, labels(asked), response, page, language);
            if (refused.faults().stream().anyMatch(fault -> TOO_LONG.equals(fault.reason()))) {
                response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
            }
            // No page may choose a file for its reader.
            page.addAttribute("lost", true);
            return fill(asked, page);
        }
    }

    @GetMapping("/files/{paper}")
    ResponseEntity<byte[]> read(Visitor visitor, @PathVariable long paper) {
        return papers.open(visitor.journey(), paper)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .toSave();
    }

    /** A browser sends a file without a name and without content where none was chosen. */
    private static MultipartFile chosen(MultipartFile file) {
        if (file == null
                || (file.isEmpty()
                        && (file.getOriginalFilename() == null
                                || file.getOriginalFilename().isEmpty()))) {
            throw FormRefused.because(FILE, "paperMissing");
        }
        return file;
    }

    private static FormRefused at(long request, FormRefused refused) {
        return new FormRefused(refused.faults().stream()
                .map(fault -> FILE.equals(fault.field())
                        ? new FieldFault(field(request), fault.reason(), fault.details())
                        : fault)
                .toList());
    }

    private static UnaryOperator<String> labels(List<Asked> asked) {
        return field -> asked.stream()
                .filter(one -> field(one.id()).equals(field))
                .map(Asked::kind)
                .findFirst()
                .orElse(field);
    }

    private static String field(long request) {
        return FILE + "-" + request;
    }

    private static String fill(List<Asked> asked, Model page) {
        page.addAttribute("papers", asked);
        return "journey/papers";
    }
}
