package eu.xport.portal;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.journey.Reception;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.Globals;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The questions and what the answers mean. */
@Controller
@RequestMapping("/diagnosis")
class DiagnosisPages {

    static final String MARK = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Questions questions;
    private final Reception reception;
    private final SentForms sentForms;
    private final Opened opened;
    private final Filings filings;
    private final DiagnosisResults results;

    DiagnosisPages(
            Questions questions,
            Reception reception,
            SentForms sentForms,
            Opened opened,
            Filings filings,
            DiagnosisResults results) {
        this.questions = questions;
        this.reception = reception;
        this.sentForms = sentForms;
        this.opened = opened;
        this.filings = filings;
        this.results = results;
    }

    /** A page of questions has a mark of its own, and a result is for the company's eyes. */
    @ModelAttribute
    void keepOutOfCachesAndIndexes(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    static void keepToOneself(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String ask(Model page, Locale language) {
        return show(page, newMark(), null, questions.blank(language));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String receive(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            Locale language)
            throws IOException {
        var sender = Sender.of(request.getRemoteAddr());
        if (!sentForms.mayBeRead(sender)) {
            return tooMany(response, page);
        }
        refuseUnreadable(request);
        var posted = Posted.of(parameters);
        var mark = parameters.getFirst("mark");
        var since = parameters.getFirst(Opened.FIELD);
        if (VisitorLanguage.switched(request).isPresent()) {
            return show(page, markOr(mark), since, questions.typed(posted.without("language"), List.of(), language));
        }
        try {
            refuseForeign(request, mark);
            refuseMachines(parameters, mark, since);
            var receipt = filings.file(
                    SubmittedPage.of(sender, mark, posted),
                    () -> reception.receive(mark, posted.values(questions.form(language), language)));
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return "redirect:/diagnosis/" + receipt.submission();
        } catch (FormRefused refused) {
            if (!sentForms.mayBeShownAgain()) {
                return tooMany(response, page);
            }
            response.setStatus(status(refused).value());
            return show(
                    page,
                    SentFromHere.isTrueOf(request) ? markOr(mark) : newMark(),
                    since,
                    questions.typed(posted, refused.faults(), language));
        }
    }

    /** Straight away: in a flood each step counts. */
    private static String tooMany(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        page.addAttribute("status", HttpStatus.TOO_MANY_REQUESTS.value());
        return "error";
    }

    /** Whoever chose the mark for somebody else could read that person's result. */
    private static void refuseForeign(HttpServletRequest request, String mark) {
        if (!SentFromHere.isTrueOf(request)) {
            throw FormRefused.because("mark", "foreign");
        }
        if (mark == null || !mark.matches(MARK)) {
            throw FormRefused.because("mark", "mark");
        }
    }

    private void refuseMachines(MultiValueMap<String, String> parameters, String mark, String since) {
        if (parameters.getOrDefault(Posted.TRAP, List.of()).stream().anyMatch(typed -> !typed.isBlank())) {
            throw FormRefused.because("mark", "trap");
        }
        opened.refuseTooSoon(mark, since);
    }

    private static HttpStatus status(FormRefused refused) {
        return switch (refused.faults().get(0).reason()) {
            case "foreign" -> HttpStatus.FORBIDDEN;
            case "tooMany", "tooManyOfMail", "tooManyOfPage", "tooManyInAll" -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    @GetMapping("/{mark:" + MARK + "}")
    String tell(@PathVariable String mark, HttpServletResponse response, Model page, Locale language) {
        keepToOneself(response);
        page.addAttribute("mark", mark);
        page.addAttribute(
                "result",
                reception
                        .receipt(mark)
                        .map(receipt -> results.of(receipt, language))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "result";
    }

    /** @param since when the page was opened first, as it says itself */
    private String show(Model page, String mark, String since, QuestionPage questions) {
        page.addAttribute("mark", mark);
        page.addAttribute("opened", opened.keptOrNow(mark, since));
        page.addAttribute("questions", questions);
        return "diagnosis";
    }

    private static String markOr(String mark) {
        return mark != null && mark.matches(MARK) ? mark : newMark();
    }

    private static String newMark() {
        return UUID.randomUUID().toString();
    }

    /** What the server would not read, because it was too long or broken, looks like an empty form here. */
    static void refuseUnreadable(HttpServletRequest request) throws IOException {
        var failure = request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR);
        if (failure == FailReason.CLIENT_DISCONNECT || failure == FailReason.IO_ERROR) {
            throw new ClientAbortException("Nobody waits for an answer.");
        }
        if (failure != null) {
            throw new ResponseStatusException(
                    failure == FailReason.POST_TOO_LARGE ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST);
        }
    }
}
