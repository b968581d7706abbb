package eu.xport.modelling.gate;

import eu.xport.engine.Releases;
import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who changed the models when, and each file as it was. */
@Controller
@RequestMapping("/staff/models")
class ReleasePages {

    private final ReleaseList list;
    private final Archive archive;
    private final Releases releases;
    private final StaffViews views;
    private final Texts texts;

    ReleasePages(ReleaseList list, Archive archive, Releases releases, StaffViews views, Texts texts) {
        this.list = list;
        this.archive = archive;
        this.releases = releases;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    View releases(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("releases", list.page(page, texts.readerLanguage()));
        return views.of("releases", false);
    }

    /** To be saved, never to be shown: a model that was sent is no page of ours. */
    @GetMapping("/archive/{deployment}/{file}")
    ResponseEntity<byte[]> file(@PathVariable String deployment, @PathVariable String file) {
        var content =
                archive.holds(deployment, file) ? releases.files(deployment).get(file) : null;
        return content == null ? ResponseEntity.notFound().build() : saved(file, content);
    }

    private static ResponseEntity<byte[]> saved(String file, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(content);
    }
}
