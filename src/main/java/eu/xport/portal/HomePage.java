package eu.xport.portal;

import eu.xport.engine.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the service is and what it promises; the numbers are those of the public promises. */
@Controller
class HomePage {

    private final PublicPromises promises;
    private final Texts texts;
    private final Written written;

    HomePage(PublicPromises promises, Texts texts, Written written) {
        this.promises = promises;
        this.texts = texts;
        this.written = written;
    }

    @GetMapping("/")
    String home(Model page, Locale language) {
        page.addAttribute("promises", promises(language));
        return "home";
    }

    private List<String> promises(Locale language) {
        return promises.lengths().entrySet().stream()
                .map(promise -> texts.of(
                        language, "portal.promise." + promise.getKey(), written.length(promise.getValue(), language)))
                .toList();
    }
}
