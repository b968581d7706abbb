package eu.xport.portal.own;

import eu.xport.calendar.PrintedDate;
import eu.xport.engine.FormRefused;
import eu.xport.engine.Option;
import eu.xport.engine.PlainNumber;
import eu.xport.engine.Texts;
import eu.xport.followup.CompanyResults;
import eu.xport.followup.CompanyResults.Answer;
import eu.xport.followup.CompanyResults.Asked;
import eu.xport.followup.CompanyResults.Said;
import eu.xport.followup.WithoutUs;
import eu.xport.portal.PageForms;
import eu.xport.portal.TypedNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a company confirms or puts right what its expert declared last, and says how it was served. */
@Controller
@RequestMapping("/journey/results")
class ResultsPage {

    private static final Set<String> ASKED = Set.of(
            "milestone",
            "exportTurnover",
            "ordersWon",
            "jobsCreated",
            "countries",
            "otherCountries",
            "withoutUs",
            "satisfaction",
            "resultComment");

    private final CompanyResults results;
    private final PageForms forms;
    private final Texts texts;

    ResultsPage(CompanyResults results, PageForms forms, Texts texts) {
        this.results = results;
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * What was asked before.
     *
     * @param milestone in words
     * @param answered when, and by whom; empty where a later milestone has taken its place
     */
    record Former(String milestone, Optional<Answer> answered, String on, List<String> countries) {}

    @GetMapping
    String show(Visitor visitor, @RequestParam(required = false) String thanks, Model page, Locale language) {
        var asked = results.asked(visitor.journey());
        page.addAttribute("thanks", thanks != null);
        return fill(asked, page, language);
    }

    /** An old page whose results have been replaced changes nothing: the new ones are shown. */
    @PostMapping
    String confirm(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model page,
            Locale language) {
        try {
            if (results.confirm(visitor.journey(), sent.getFirst("milestone"), read(sent, language))) {
                return "redirect:/journey/results?thanks";
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("replaced", true);
        } catch (FormRefused refused) {
            forms.giveBack(refused, sent, forms.labels("results", language), response, page, language);
        }
        return fill(results.asked(visitor.journey()), page, language);
    }

    private static Said read(MultiValueMap<String, String> sent, Locale language) {
        PageForms.refuseUnknown(sent.keySet(), ASKED);
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
                .map(typed -> PlainNumber.of(TypedNumber.plain(typed, language))
                        .orElseThrow(() -> FormRefused.because(field, "number")))
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

    private String fill(List<Asked> asked, Model page, Locale language) {
        asked.stream().findFirst().ifPresent(last -> {
            var declared = last.declared();
            page.addAttribute("declared", declared);
            page.addAttribute("milestone", declared.milestone().told(texts, language));
            page.addAttribute("said", last.answer().map(Answer::said).orElseGet(declared::unchanged));
            page.addAttribute("countries", CompanyResults.namesOf(declared.countries(), language));
        });
        page.addAttribute(
                "former",
                asked.stream().skip(1).map(one -> former(one, language)).toList());
        return "journey/results";
    }

    private Former former(Asked asked, Locale language) {
        return new Former(
                asked.declared().milestone().told(texts, language),
                asked.answer(),
                asked.answer()
                        .map(answer -> PrintedDate.inFull(answer.at(), language))
                        .orElse(""),
                asked.answer().stream()
                        .flatMap(answer -> countries(answer.said(), language))
                        .toList());
    }

    private static Stream<String> countries(Said said, Locale language) {
        return Stream.concat(
                CompanyResults.namesOf(said.countries(), language).stream().map(Option::label),
                Stream.ofNullable(said.otherCountries()));
    }
}
