package eu.xport.portal;

import jakarta.servlet.http.HttpServletResponse;

/** What a page for one reader says to search engines; no page of ours is kept by caches or named to other sites. */
public final class ForOneReader {

    private ForOneReader() {}

    public static void alone(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
