package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BusySendersTest {

    private final BusySenders door = new BusySenders();

    @Test
    void whoeverHasManyRequestsOpenWaitsWhileOthersAreServed() throws ServletException, IOException {
        whileServing(BusySenders.AT_ONCE, () -> {
            assertThat(status("192.0.2.7")).isEqualTo(429);
            assertThat(status("192.0.2.8")).isEqualTo(200);
        });

        assertThat(status("192.0.2.7")).isEqualTo(200);
    }

    @Test
    void fiftyRequestsAtOnceAreNoFlood() throws ServletException, IOException {
        whileServing(50, () -> assertThat(status("192.0.2.7")).isEqualTo(200));
    }

    private void whileServing(int requests, Meanwhile then) throws ServletException, IOException {
        if (requests == 0) {
            then.happens();
        } else {
            asks("192.0.2.7", (request, response) -> whileServing(requests - 1, then));
        }
    }

    private int status(String sender) throws ServletException, IOException {
        return asks(sender, (request, response) -> {}).getStatus();
    }

    private MockHttpServletResponse asks(String sender, FilterChain chain) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(sender);
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, chain);
        return response;
    }

    private interface Meanwhile {
        void happens() throws ServletException, IOException;
    }
}
