package eu.xport.portal.directory;

import static java.util.stream.Collectors.toMap;

import eu.xport.portal.directory.DirectoryLinks.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The directory: services, schemes, agenda, websites and documents in one place, and a page for each service. */
@Controller
@RequestMapping("/resources")
class ResourcePages {

    /** Schemes that have a page on which to play with amounts. */
    private static final Set<String> SIMULATED = Set.of("IMP-EXP", "AP");

    private static final int DATES = 5;
    private static final int LINKS = 8;

    private final Directory directory;
    private final DirectorySchemes schemes;
    private final DirectoryAgenda agenda;
    private final DirectoryLinks links;
    private final DirectoryChoices choices;

    ResourcePages(
            Directory directory,
            DirectorySchemes schemes,
            DirectoryAgenda agenda,
            DirectoryLinks links,
            DirectoryChoices choices) {
        this.directory = directory;
        this.schemes = schemes;
        this.agenda = agenda;
        this.links = links;
        this.choices = choices;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String sector,
            Model page,
            Locale language) {
        offerChoices(page, language);
        show(new Search(q, family, partner, stage, country, sector), page, language);
        return "resources";
    }

    private void offerChoices(Model page, Locale language) {
        page.addAttribute("families", choices.families(language));
        page.addAttribute("partners", choices.partners(language));
        page.addAttribute("stages", choices.stages(language));
        page.addAttribute("countries", choices.countries(language));
        page.addAttribute("sectors", choices.sectors(language));
    }

    private void show(Search search, Model page, Locale language) {
        var services = directory.find(search, language);
        var money = schemes.find(search, language);
        var dates = agenda.find(search, language);
        var shelves = links.find(search, language);
        var offered =
                services.stream().mapToInt(found -> found.services().size()).sum();
        page.addAttribute("search", search);
        page.addAttribute("services", services);
        page.addAttribute("offered", offered);
        page.addAttribute("schemes", money);
        page.addAttribute("agenda", folded(search, DATES, dates));
        page.addAttribute("shelves", shelves);
        page.addAttribute(
                "folded", shelves.stream().collect(toMap(Shelf::kind, shelf -> folded(search, LINKS, shelf.links()))));
        page.addAttribute(
                "found",
                Stream.of(offered, money.size(), dates.size())
                                .mapToInt(count -> count)
                                .sum()
                        + shelves.stream()
                                .mapToInt(shelf -> shelf.links().size())
                                .sum());
    }

    /** Who looks for something sees all that is found of it. */
    private static <T> Folded<T> folded(Search search, int shown, List<T> found) {
        return search.narrows() ? Folded.nothingOf(found) : Folded.after(shown, found);
    }

    /** Where a scheme has no page, because nobody helps with it any more, the directory says so. */
    @GetMapping("/{code}")
    String service(@PathVariable String code, Model page, Locale language) {
        var service = directory.service(code, language);
        var scheme = schemes.scheme(code, language);
        if (service.isEmpty() && scheme.isPresent()) {
            return "redirect:/resources#schemes";
        }
        page.addAttribute("service", service.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute("scheme", scheme.orElse(null));
        page.addAttribute("simulation", SIMULATED.contains(code));
        page.addAttribute("shelves", links.of(code, language));
        return "service";
    }
}
