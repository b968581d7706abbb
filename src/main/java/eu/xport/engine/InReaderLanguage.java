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

/** Lays the reader's language over forms and names of processes on their way to Tasklist; what is deployed stays as it is. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class InReaderLanguage extends OncePerRequestFilter {

    private static final Pattern FORMS =
            Pattern.compile("/(camunda/api/engine|engine-rest)/.*/deployed-(start-)?form/?");

    private static final Pattern NAMES =
            Pattern.compile("/camunda/api/engine/engine/[^/]+/(process-definition|filter|task)(/[^/]+(/list)?)?/?");

    private final FormTexts forms;
    private final Texts texts;
    private final ObjectMapper json;

    InReaderLanguage(FormTexts forms, Texts texts, ObjectMapper json) {
        this.forms = forms;
        this.texts = texts;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !forms.translates(texts.readerLanguage())
                || !(FORMS.matcher(path(request)).matches()
                        || NAMES.matcher(path(request)).matches());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && isJson(answer)) {
            var told = json.readTree(answer.getContentAsByteArray());
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(translated(path(request), told)));
        }
        answer.copyBodyToResponse();
    }

    private JsonNode translated(String path, JsonNode told) {
        return FORMS.matcher(path).matches() ? forms.in(texts.readerLanguage(), told) : forms.nameProcesses(told);
    }

    private static boolean isJson(HttpServletResponse answer) {
        return answer.getContentType() != null && answer.getContentType().contains("json");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
