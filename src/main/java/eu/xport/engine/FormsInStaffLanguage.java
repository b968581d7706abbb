package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Lays the staff's language over a form on its way to Tasklist; what is deployed stays as it is. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class FormsInStaffLanguage extends OncePerRequestFilter {

    private static final Pattern FORMS =
            Pattern.compile("/(camunda/api/engine|engine-rest)/.*/deployed-(start-)?form/?");

    private final FormTexts texts;
    private final Installation installation;
    private final ObjectMapper json;

    FormsInStaffLanguage(FormTexts texts, Installation installation, ObjectMapper json) {
        this.texts = texts;
        this.installation = installation;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FORMS.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK) {
            var form = json.readTree(answer.getContentAsByteArray());
            answer.resetBuffer();
            answer.getOutputStream().write(inStaffLanguage(form));
        }
        answer.copyBodyToResponse();
    }

    private byte[] inStaffLanguage(JsonNode form) throws IOException {
        return json.writeValueAsBytes(texts.in(installation.language(), form));
    }
}
