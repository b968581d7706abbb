package eu.xport.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;

/** Whether a form was sent by a page of ours: another site could send one in its visitor's name. */
public final class SentFromHere {

    private SentFromHere() {}

    /** Browsers say so themselves; older ones name at least the page's host. Whatever is no browser says nothing. */
    public static boolean isTrueOf(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || isOurs(origin, request);
    }

    /** A port that the proxy before us hides is not named. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var page = new URI(origin);
            return request.getServerName().equalsIgnoreCase(page.getHost())
                    && (page.getPort() < 0 || page.getPort() == request.getServerPort());
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
