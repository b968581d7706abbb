package eu.xport.portal;

import eu.xport.company.Newsletter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * How the newsletter stops. Mail scanners open links, so that a link only leads to a button; and the page is the same for a
 * token that nobody has, so that nobody learns which ones there are.
 */
@Controller
@RequestMapping("/newsletter")
class NewsletterPages {

    private static final String WITHDRAWN = "withdrawn";

    private final Newsletter newsletter;

    NewsletterPages(Newsletter newsletter) {
        this.newsletter = newsletter;
    }

    @ModelAttribute
    void keepToTheReader(HttpServletResponse response) {
        ForOneReader.alone(response);
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping("/{token}")
    String ask(@PathVariable String token, Model page) {
        page.addAttribute("token", token);
        page.addAttribute("over", WITHDRAWN.equals(token));
        return "newsletter";
    }

    /** Done twice, it is done. */
    @PostMapping("/{token}")
    String withdraw(@PathVariable String token, HttpServletRequest request) {
        newsletter.withdraw(token);
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:/newsletter/" + WITHDRAWN;
    }
}
