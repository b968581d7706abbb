package eu.xport.engine.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.xport.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says no in the words of the reader, in the form that Tasklist and machines expect of the engine. */
@Component
class Refusals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    void tell(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(response.getWriter(), Map.of("type", "InvalidRequestException", "message", texts.reader(why)));
    }
}
