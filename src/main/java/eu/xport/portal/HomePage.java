package eu.xport.portal;

import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the service is, what it promises and whom it has served; the numbers are those of the public promises. */
@Controller
class HomePage {

    private final PublicPromises promises;
    private final ResultsToDate results;
    private final Texts texts;
    private final Written written;

    HomePage(PublicPromises promises, ResultsToDate results, Texts texts, Written written) {
        this.promises = promises;
        this.results = results;
        this.texts = texts;
        this.written = written;
    }

    @GetMapping("/")
    String home(Model page, Locale language) {
        page.addAttribute("promises", promises(language));
        page.addAttribute("results", results.in(language));
        return "home";
    }

    private List<String> promises(Locale language) {
        return Stream.of("FIRST_CONTACT", "ROADMAP")
                .flatMap(promise -> promises.length(promise).stream()
                        .map(length ->
                                texts.of(language, "portal.promise." + promise, written.length(length, language))))
                .toList();
    }
}
