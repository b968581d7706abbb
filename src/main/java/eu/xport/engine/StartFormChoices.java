package eu.xport.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Writes into a start form, on its way to the reader, what the room offers to choose from. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 11)
class StartFormChoices extends OncePerRequestFilter {

    private final ObjectProvider<StartForm> rooms;
    private final OwnAccount own;
    private final ObjectMapper json;

    StartFormChoices(ObjectProvider<StartForm> rooms, OwnAccount own, ObjectMapper json) {
        this.rooms = rooms;
        this.own = own;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches(".*/deployed-start-form/?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK
                && json.readTree(answer.getContentAsByteArray()) instanceof ObjectNode form) {
            var reader = Optional.ofNullable(request.getRemoteUser());
            rooms.stream()
                    .filter(room -> room.id().equals(form.path("id").asText()))
                    .forEach(room -> write(offers(room, reader), form.path("components")));
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(form));
        }
        answer.copyBodyToResponse();
    }

    /** What the room looks up is the room's own business, as what a form's room does. */
    private Map<String, List<Option>> offers(StartForm room, Optional<String> reader) {
        return own.does(() -> room.offers(reader));
    }

    private void write(Map<String, List<Option>> offers, JsonNode components) {
        components.forEach(component -> {
            var offered = offers.get(component.path("valuesKey").asText());
            if (offered != null) {
                write(offered, (ObjectNode) component);
            }
            write(offers, component.path("components"));
        });
    }

    /** Where there is only one thing that must be chosen, it is chosen already. */
    private void write(List<Option> offered, ObjectNode field) {
        field.remove("valuesKey");
        field.set("values", json.valueToTree(offered));
        if (offered.size() == 1 && field.at("/validate/required").asBoolean()) {
            field.put("defaultValue", offered.get(0).value());
        }
    }
}
