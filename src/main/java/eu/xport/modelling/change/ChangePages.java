package eu.xport.modelling.change;

import eu.xport.engine.Groups;
import eu.xport.engine.People;
import eu.xport.engine.StaffViews;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a change of a model means, before and after it is deployed; and the moving of open cases. */
@Controller
@RequestMapping("/staff/models/change")
class ChangePages {

    private final ChangeReports reports;
    private final Candidates candidates;
    private final Versions versions;
    private final People people;
    private final StaffViews views;
    private final Texts texts;

    ChangePages(
            ChangeReports reports,
            Candidates candidates,
            Versions versions,
            People people,
            StaffViews views,
            Texts texts) {
        this.reports = reports;
        this.candidates = candidates;
        this.versions = versions;
        this.people = people;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping
    View overview(Model page) {
        page.addAttribute("processes", reports.inUse(language()));
        return views.of("model-change", false);
    }

    @PostMapping
    View candidates(@RequestParam List<MultipartFile> files, Model page) {
        page.addAttribute("checked", candidates.of(files, language()));
        return overview(page);
    }

    @GetMapping("/{process}")
    View versions(
            @PathVariable String process,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam Map<String, String> asked,
            Principal reader,
            Model page) {
        return page(versions.wish(process, from, to, asked), reader, page);
    }

    @PostMapping("/{process}/trial")
    View trial(
            @PathVariable String process,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam Map<String, String> asked,
            Principal reader,
            Model page) {
        var wish = versions.wish(process, from, to, asked);
        page.addAttribute("outcome", versions.tries(wish, language()));
        return page(wish, reader, page);
    }

    @PostMapping("/{process}/move")
    View move(
            @PathVariable String process,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam Map<String, String> asked,
            Principal mover,
            Model page) {
        if (!mayMove(mover)) {
            throw new CandidateRefused("mayNot");
        }
        var wish = versions.wish(process, from, to, asked);
        page.addAttribute("outcome", versions.makes(wish, mover, language()));
        return page(wish, mover, page);
    }

    private View page(Versions.Wish wish, Principal reader, Model page) {
        page.addAttribute("wish", wish);
        page.addAttribute("chosen", wish.chosen());
        page.addAttribute("countsAnew", wish.countsAnew());
        page.addAttribute("report", reports.of(wish.older(), wish.newer(), language()));
        page.addAttribute("mayMove", mayMove(reader));
        return views.of("model-versions", false);
    }

    private boolean mayMove(Principal reader) {
        return people.groupsOf(reader.getName()).stream()
                .anyMatch(group -> group.equals(Groups.MANAGERS) || group.equals(Groups.ADMINISTRATORS));
    }

    private Locale language() {
        return texts.readerLanguage();
    }

    @ExceptionHandler
    ModelAndView refuse(CandidateRefused refused, HttpServletResponse response) {
        return refusal(refused, response);
    }

    @ExceptionHandler
    ModelAndView refuse(MaxUploadSizeExceededException tooLarge, HttpServletResponse response) {
        return refusal(new CandidateRefused("tooLarge"), response);
    }

    private ModelAndView refusal(CandidateRefused refused, HttpServletResponse response) {
        response.setStatus(
                "mayNot".equals(refused.reason())
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_BAD_REQUEST);
        var page = new ModelAndView(views.of("model-change", false));
        page.addObject("refused", candidates.words(refused, language()));
        page.addObject("processes", reports.inUse(language()));
        return page;
    }
}
