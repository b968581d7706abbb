package eu.xport.portal;

import eu.xport.engine.Decisions;
import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the service is and what it promises; the numbers are those of the public promises. */
@Controller
class HomePage {

    private final Decisions decisions;
    private final Texts texts;
    private final Written written;

    HomePage(Decisions decisions, Texts texts, Written written) {
        this.decisions = decisions;
        this.texts = texts;
        this.written = written;
    }

    @GetMapping("/")
    String home(Model page, Locale language) {
        page.addAttribute("promises", promises(language));
        return "home";
    }

    private List<String> promises(Locale language) {
        return Stream.of("FIRST_CONTACT", "ROADMAP")
                .flatMap(promise -> decisions.ask("Promises", Map.of("promise", promise)).stream()
                        .map(promised -> written.length((String) promised.get("within"), language))
                        .map(within -> texts.of(language, "portal.promise." + promise, within)))
                .toList();
    }
}
