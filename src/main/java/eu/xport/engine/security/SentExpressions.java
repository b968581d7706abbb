package eu.xport.engine.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine calculates what a query sends as an expression, within an "or" even against its own settings. Our lists are
 * the only ones with expressions, and they are kept on the server: nobody sends one with a question.
 */
class SentExpressions extends OncePerRequestFilter {

    /** PostgreSQL keeps no such character, and takes none in a question. */
    private static final char NOTHING = 0;

    private static final int LONGEST_BODY = 2_000_000;

    /** All models and forms at once, several times over: the engine would read without end. */
    private static final int LONGEST_UPLOAD = 10_000_000;

    private final JsonFactory json = new JsonFactory();
    private final Refusals refusals;

    SentExpressions(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Doors.OWN_WORDS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var longest = isMultipart(request) ? LONGEST_UPLOAD : LONGEST_BODY;
        var body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            refusals.tell(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "door.tooLong");
        } else if (isMultipart(request)) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            var fault = fault(request, body);
            if (fault.isPresent()) {
                refusals.tell(response, HttpServletResponse.SC_BAD_REQUEST, fault.get());
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
        }
    }

    private Optional<String> fault(HttpServletRequest request, byte[] body) throws IOException {
        try {
            if (holdsNothing(request.getQueryString())) {
                return Optional.of("door.unreadable");
            }
            return isInAddress(request) || isIn(body) ? Optional.of("door.noExpression") : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.of("door.unreadable");
        }
    }

    private boolean isIn(byte[] body) throws IOException {
        try (var parts = json.createParser(body)) {
            for (var part = parts.nextToken(); part != null; part = parts.nextToken()) {
                if (part == JsonToken.FIELD_NAME && isExpression(parts.currentName())) {
                    return true;
                }
                if (part == JsonToken.VALUE_STRING && parts.getText().indexOf(NOTHING) >= 0) {
                    throw new IllegalArgumentException("A text holds the character that is none.");
                }
            }
        }
        return false;
    }

    private static boolean holdsNothing(String query) {
        return query != null && URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf(NOTHING) >= 0;
    }

    private static boolean isInAddress(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .map(parameter -> URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                .anyMatch(SentExpressions::isExpression);
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
