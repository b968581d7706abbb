package eu.xport.notification;

import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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

/** Where no mail server is named, managers read here what companies and colleagues would have got. */
@Controller
@RequestMapping("/mail")
@WithoutMailServer
class MailPages {

    /** A letter is a page of its own that may do nothing but look: no script, no form, nothing from elsewhere. */
    private static final String LOOK_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private final MailBox box;
    private final StaffViews views;
    private final Texts texts;

    MailPages(MailBox box, StaffViews views, Texts texts) {
        this.box = box;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    View letters(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("letters", box.page(page, texts.readerLanguage()));
        return views.of("letters", false);
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    View letter(@PathVariable long id, Model model, HttpServletResponse response) {
        var line = box.line(id, texts.readerLanguage());
        if (line.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("fault", "kept.unknown");
            return views.of("fault", false);
        }
        model.addAttribute("letter", line.get());
        model.addAttribute("mail", box.mail(id).orElse(null));
        return views.of("letter", false);
    }

    @GetMapping("/{id:[0-9]{1,18}}/page")
    ResponseEntity<String> page(@PathVariable long id) {
        return shown(id, KeptMail::html, MediaType.TEXT_HTML);
    }

    @GetMapping("/{id:[0-9]{1,18}}/text")
    ResponseEntity<String> text(@PathVariable long id) {
        return shown(id, KeptMail::text, MediaType.TEXT_PLAIN);
    }

    @GetMapping("/{id:[0-9]{1,18}}/letter.eml")
    ResponseEntity<Resource> whole(@PathVariable long id) {
        return answer(box.file(id).map(FileSystemResource::new), "message/rfc822", "letter-" + id + ".eml");
    }

    @GetMapping("/{id:[0-9]{1,18}}/invite.ics")
    ResponseEntity<byte[]> invitation(@PathVariable long id) {
        return answer(
                box.mail(id).map(KeptMail::invitation).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                "text/calendar;charset=UTF-8",
                "invite.ics");
    }

    private ResponseEntity<String> shown(long id, Function<KeptMail, String> part, MediaType type) {
        return box.mail(id)
                .map(mail -> ResponseEntity.ok()
                        .contentType(new MediaType(type, StandardCharsets.UTF_8))
                        .header("Content-Security-Policy", LOOK_ONLY)
                        .header("X-Frame-Options", "SAMEORIGIN")
                        .body(part.apply(mail)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static <T> ResponseEntity<T> answer(Optional<? extends T> body, String type, String file) {
        return body.<ResponseEntity<T>>map(content -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file)
                                        .build()
                                        .toString())
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
