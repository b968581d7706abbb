package eu.xport.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class NonceOfAPageTest {

    private final MockServletContext shared = new MockServletContext();
    private final ContentSecurityPolicyProvider policies = new ContentSecurityPolicyProvider();
    private final AtomicReference<String> written = new AtomicReference<>();

    @Test
    void aPageThatIsAskedForWhileAnotherIsWrittenLeavesItsNonceAlone() throws Exception {
        policies.setValue("script-src $NONCE");

        asks(page -> {
            var policy = policies.getHeaderValue(page);
            asks(policies::getHeaderValue);
            written.set(policy);
            assertThat(policy)
                    .isEqualTo(
                            "script-src 'nonce-%s'",
                            page.getAttribute(ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE));
        });

        assertThat(written.get()).startsWith("script-src 'nonce-");
    }

    @Test
    void whatElseRequestsShareTheyGoOnSharing() throws Exception {
        asks(page -> page.setAttribute("shared", "by all"));

        asks(page -> written.set((String) page.getAttribute("shared")));

        assertThat(written.get()).isEqualTo("by all");
    }

    private void asks(Consumer<ServletContext> page) {
        FilterChain rest = (request, response) -> page.accept(request.getServletContext());
        try {
            new NonceOfAPage().doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(), rest);
        } catch (IOException | ServletException failure) {
            throw new AssertionError(failure);
        }
    }
}
