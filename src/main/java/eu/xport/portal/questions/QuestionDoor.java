package eu.xport.portal.questions;

import eu.xport.engine.FormRefused;
import eu.xport.engine.Sender;
import eu.xport.portal.SentForms;
import eu.xport.portal.SentFromHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.Globals;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Who sends the questions: people by our own page, in their own time. Everybody else gets the page back, or a short answer. */
@Component
class QuestionDoor {

    private final Questions questions;
    private final SentForms sentForms;
    private final Opened opened;
    private final DraftSettings drafts;
    private final FillIn directory;

    QuestionDoor(Questions questions, SentForms sentForms, Opened opened, DraftSettings drafts, FillIn directory) {
        this.questions = questions;
        this.sentForms = sentForms;
        this.opened = opened;
        this.drafts = drafts;
        this.directory = directory;
    }

    /** @throws ResponseStatusException when there is nothing to read */
    boolean isOpenFor(Sender sender, HttpServletRequest request) throws IOException {
        if (!sentForms.mayBeRead(sender)) {
            return false;
        }
        refuseUnreadable(request);
        return true;
    }

    /** @throws FormRefused when no person has sent it from here, in the time that people take */
    void check(Sent sent, HttpServletRequest request) {
        checkPerson(sent, request);
        opened.refuseTooSoon(sent.mark(), sent.opened());
    }

    /** @throws FormRefused when no person has sent it from here */
    void checkPerson(Sent sent, HttpServletRequest request) {
        if (!SentFromHere.isTrueOf(request)) {
            throw FormRefused.because("mark", "foreign");
        }
        if (!sent.isMarked()) {
            throw FormRefused.because("mark", "mark");
        }
        if (!sent.trap().isBlank()) {
            throw FormRefused.because("mark", "trap");
        }
    }

    /** Whoever chose the mark for somebody else could read that person's result. */
    Sent known(Sent sent, HttpServletRequest request) {
        return SentFromHere.isTrueOf(request) ? sent : sent.unmarked();
    }

    /** With what was typed and what is wrong. */
    String showAgain(
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            Sent sent,
            FormRefused refused,
            Locale language) {
        if (!sentForms.mayBeShownAgain()) {
            return tooMany(page, response);
        }
        response.setStatus(status(refused).value());
        return show(page, known(sent, request), questions.typed(sent.answers(), refused.faults(), language));
    }

    String show(Model page, Sent sent, QuestionPage asked) {
        var mark = sent.markOrNew();
        page.addAttribute("mark", mark);
        page.addAttribute("opened", opened.keptOrNow(mark, sent.opened()));
        page.addAttribute("draft", sent.former().orElse(null));
        page.addAttribute("keepMail", sent.keepMail());
        page.addAttribute("fillInOffered", directory.isOffered());
        page.addAttribute("keptDays", drafts.kept().toDays());
        page.addAttribute(
                "step",
                sent.step()
                        .map(number -> QuestionStep.of(asked.parts(), number))
                        .orElse(null));
        page.addAttribute("questions", asked);
        return "diagnosis";
    }

    /** Straight away: in a flood each step counts. */
    String tooMany(Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        page.addAttribute("status", HttpStatus.TOO_MANY_REQUESTS.value());
        return "error";
    }

    private static HttpStatus status(FormRefused refused) {
        return switch (refused.faults().get(0).reason()) {
            case "foreign" -> HttpStatus.FORBIDDEN;
            case "tooMany", "tooManyOfMail", "tooManyOfPage", "tooManyInAll" -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
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
