package eu.xport.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What a page for one reader says to caches, to search engines, and to the sites that its links lead to. */
final class ForOneReader {

    private ForOneReader() {}

    static void alone(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
