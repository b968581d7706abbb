package eu.xport.portal.own;

import eu.xport.access.CompanyDoor;
import eu.xport.access.LostLinks;
import eu.xport.engine.Sender;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How a company gets to its pages and away from them. A link is used by a button, for mail scanners open links; whoever
 * has none asks for one, and is told the same whether we know the address or not.
 */
@Controller
@RequestMapping("/journey")
class DoorPages {

    static final String DOOR = "journey/door";

    private static final int LONGEST_ADDRESS = 320;

    private final CompanyDoor door;
    private final LostLinks lost;
    private final LinkLimit limit;
    private final VisitCookie cookie;

    DoorPages(CompanyDoor door, LostLinks lost, LinkLimit limit, VisitCookie cookie) {
        this.door = door;
        this.lost = lost;
        this.limit = limit;
        this.cookie = cookie;
    }

    @GetMapping("/link/{link}")
    String show(
            @PathVariable String link,
            @RequestParam Optional<Integer> version,
            HttpServletResponse response,
            Model page) {
        return door.opensBy(link) ? knock(link, version, page) : closed(response, page);
    }

    private static String knock(String link, Optional<Integer> version, Model page) {
        page.addAttribute("link", link);
        page.addAttribute("version", version.orElse(null));
        return "journey/link";
    }

    @PostMapping("/link/{link}")
    String enter(
            @PathVariable String link,
            @RequestParam Optional<Integer> version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var visit = door.enter(link);
        visit.ifPresent(secret -> cookie.write(secret, request, response));
        return visit.isPresent()
                ? "redirect:"
                        + version.map(number -> "/journey/roadmap?version=" + number)
                                .orElse("/journey")
                : closed(response, page);
    }

    private static String closed(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.GONE.value());
        page.addAttribute("expired", true);
        return DOOR;
    }

    @PostMapping("/link")
    String ask(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (!isAddress(email.strip())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("typed", email);
            return DOOR;
        }
        var taken = limit.mayAsk(Sender.of(request.getRemoteAddr())) && lost.ask(email);
        page.addAttribute(taken ? "sent" : "busy", true);
        if (!taken) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return DOOR;
    }

    /** Roughly: whether anybody is there is found out by writing to it. */
    private static boolean isAddress(String email) {
        return email.length() <= LONGEST_ADDRESS && email.matches("[^@\\s\\p{Cc}]+@[^@\\s\\p{Cc}]+\\.[^@\\s\\p{Cc}]+");
    }

    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(door::leave);
        cookie.forget(request, response);
        return "redirect:/";
    }
}
