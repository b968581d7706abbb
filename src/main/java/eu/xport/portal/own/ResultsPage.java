package eu.xport.portal.own;

import eu.xport.engine.FormRefused;
import eu.xport.followup.CompanyResults;
import eu.xport.followup.CompanyResults.Declared;
import eu.xport.followup.CompanyResults.Said;
import eu.xport.followup.WithoutUs;
import eu.xport.portal.TypedNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a company confirms or puts right what its expert declared, and says how it was served. */
@Controller
@RequestMapping("/journey/results")
class ResultsPage {

    private static final Set<String> ASKED = Set.of(
            "exportTurnover",
            "ordersWon",
            "jobsCreated",
            "countries",
            "otherCountries",
            "withoutUs",
            "satisfaction",
            "resultComment");

    private final CompanyResults results;
    private final OwnForms forms;

    ResultsPage(CompanyResults results, OwnForms forms) {
        this.results = results;
        this.forms = forms;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(required = false) String thanks, Model page, Locale language) {
        var declared = results.declared(visitor.journey());
        page.addAttribute("thanks", thanks != null);
        page.addAttribute(
                "said",
                results.said(visitor.journey())
                        .or(() -> declared.map(Declared::unchanged))
                        .orElse(null));
        return fill(declared, page, language);
    }

    @PostMapping
    String confirm(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            results.confirm(visitor.journey(), read(sent, language));
            return "redirect:/journey/results?thanks";
        } catch (FormRefused refused) {
            forms.giveBack(refused, sent, forms.labels("results", language), response, page, language);
            return fill(results.declared(visitor.journey()), page, language);
        }
    }

    private static Said read(MultiValueMap<String, String> sent, Locale language) {
        OwnForms.refuseUnknown(sent.keySet(), ASKED);
        return new Said(
                number("exportTurnover", sent, language),
                sent.getOrDefault("countries", List.of()),
                text("otherCountries", sent).orElse(null),
                number("ordersWon", sent, language),
                number("jobsCreated", sent, language),
                withoutUs(sent),
                satisfaction(sent),
                text("resultComment", sent).orElse(null));
    }

    private static Optional<String> text(String field, MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(field)).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static BigDecimal number(String field, MultiValueMap<String, String> sent, Locale language) {
        return text(field, sent)
                .map(typed -> TypedNumber.plain(typed, language))
                .map(typed -> {
                    try {
                        return new BigDecimal(typed);
                    } catch (NumberFormatException none) {
                        throw FormRefused.because(field, "number");
                    }
                })
                .orElse(null);
    }

    private static WithoutUs withoutUs(MultiValueMap<String, String> sent) {
        return text("withoutUs", sent)
                .flatMap(typed -> Stream.of(WithoutUs.values())
                        .filter(answer -> answer.name().equals(typed))
                        .findFirst())
                .orElse(null);
    }

    private static Integer satisfaction(MultiValueMap<String, String> sent) {
        return text("satisfaction", sent)
                .filter(typed -> typed.matches("[1-5]"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static String fill(Optional<Declared> declared, Model page, Locale language) {
        page.addAttribute("declared", declared.orElse(null));
        page.addAttribute(
                "countries",
                declared.map(told -> CompanyResults.namesOf(told.countries(), language))
                        .orElse(List.of()));
        return "journey/results";
    }
}
