package eu.xport.portal.own;

import eu.xport.engine.Sender;
import eu.xport.portal.ForOneReader;
import eu.xport.portal.SentForms;
import eu.xport.portal.SentFromHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** What all pages of a company's own have in common: nobody else sees them, and no other site sends their forms. */
@ControllerAdvice(
        assignableTypes = {
            DoorPages.class,
            FinancingPage.class,
            JourneyPages.class,
            MeetingsPage.class,
            PapersPage.class,
            QuestionsPage.class,
            ResultsPage.class
        })
class OwnPages {

    private final SentForms sentForms;

    OwnPages(SentForms sentForms) {
        this.sentForms = sentForms;
    }

    @ModelAttribute
    void keepToTheCompany(HttpServletRequest request, HttpServletResponse response) {
        ForOneReader.alone(response);
        if (HttpMethod.POST.matches(request.getMethod())) {
            refuseOthers(request);
        }
    }

    private void refuseOthers(HttpServletRequest request) {
        if (!sentForms.mayBeRead(Sender.of(request.getRemoteAddr()))) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!SentFromHere.isTrueOf(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Whoever only looks is asked who is there; a form from nobody changes nothing. */
    @ExceptionHandler
    String askWhoIsThere(NobodyThere nobody, HttpServletRequest request, HttpServletResponse response) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        return DoorPages.DOOR;
    }
}
