package eu.xport.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A refused form is told in the room's words alone: the engine's interfaces put ids of theirs before them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 9)
class PlainRefusals extends OncePerRequestFilter {

    private static final Pattern IDS =
            Pattern.compile("^Cannot (submit task form|instantiate process definition) [^ ]+: ");

    private final ObjectMapper json;

    PlainRefusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches(".*/submit-form/?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST && answer.getContentSize() > 0) {
            var refusal = answer.getContentAsByteArray();
            answer.resetBuffer();
            answer.getOutputStream().write(plain(refusal));
        }
        answer.copyBodyToResponse();
    }

    private byte[] plain(byte[] refusal) throws IOException {
        if (json.readTree(refusal) instanceof ObjectNode told && told.has("message")) {
            told.put("message", IDS.matcher(told.path("message").asText()).replaceFirst(""));
            return json.writeValueAsBytes(told);
        }
        return refusal;
    }
}
