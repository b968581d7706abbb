package eu.xport.portal;

import eu.xport.portal.Directory.Search;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The directory: every service of the three partners, by need, partner and word, and a page for each. */
@Controller
@RequestMapping("/resources")
class ResourcePages {

    private final Directory directory;

    ResourcePages(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String partner,
            Model page,
            Locale language) {
        var search = new Search(q, family, partner);
        page.addAttribute("search", search);
        page.addAttribute("families", directory.families(language));
        page.addAttribute("partners", directory.partners(language));
        page.addAttribute("found", directory.find(search, language));
        return "resources";
    }

    @GetMapping("/{code}")
    String service(@PathVariable String code, Model page, Locale language) {
        page.addAttribute(
                "service",
                directory.service(code, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "service";
    }
}
