package eu.xport.engine.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import eu.xport.engine.Groups;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine calculates what a query sends as an expression, within an "or" even against its own settings. Our lists are
 * the only ones with expressions, and they are kept on the server: nobody sends one with a question. Nor does anybody who may
 * not read what cases hold ask which of them holds what: answers to enough guesses are a reading, too.
 */
class SentExpressions extends OncePerRequestFilter {

    /** PostgreSQL keeps no such character, and takes none in a question. */
    private static final char NOTHING = 0;

    private static final int LONGEST_BODY = 2_000_000;

    /** All models and forms at once, several times over: the engine would read without end. */
    private static final int LONGEST_UPLOAD = 10_000_000;

    private static final Set<String> READERS = Stream.concat(
                    Stream.of(Doors.CASE_WORKERS), Stream.of(Groups.ADMINISTRATORS))
            .collect(Collectors.toSet());

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
            var names = names(request, body);
            if (names.stream().anyMatch(SentExpressions::isExpression)) {
                return Optional.of("door.noExpression");
            }
            return names.stream().anyMatch(SentExpressions::asksForValues) && !readsCases()
                    ? Optional.of("door.noValues")
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.of("door.unreadable");
        }
    }

    /** What the question is asked by, in address and body; an empty list asks nothing. */
    private Set<String> names(HttpServletRequest request, byte[] body) throws IOException {
        var names = new HashSet<>(inAddress(request));
        try (var parts = json.createParser(body)) {
            var open = "";
            for (var part = parts.nextToken(); part != null; part = parts.nextToken()) {
                if (part == JsonToken.VALUE_STRING && parts.getText().indexOf(NOTHING) >= 0) {
                    throw new IllegalArgumentException("A text holds the character that is none.");
                }
                if (part == JsonToken.FIELD_NAME) {
                    open = parts.currentName();
                    names.addAll(isExpression(open) ? Set.of(open) : Set.of());
                } else if (part == JsonToken.START_OBJECT || part.isScalarValue() && part != JsonToken.VALUE_NULL) {
                    names.add(open);
                } else if (part == JsonToken.END_ARRAY) {
                    open = "";
                }
            }
        }
        return names;
    }

    private static boolean holdsNothing(String query) {
        return query != null && URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf(NOTHING) >= 0;
    }

    private static Set<String> inAddress(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .map(parameter -> URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private static boolean asksForValues(String name) {
        var asked = name.toLowerCase(Locale.ROOT);
        return asked.endsWith("variables")
                || asked.startsWith("variablevalue")
                || asked.matches("include(inputs|outputs)");
    }

    private static boolean readsCases() {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader == null
                || reader.getAuthorities().stream().anyMatch(group -> READERS.contains(group.getAuthority()));
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
