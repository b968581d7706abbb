package eu.xport.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web applications keep the word that lets a page's scripts run where all requests meet, so that two pages at once get
 * each other's and one stays white. Here each request has a place of its own for it.
 */
class NonceOfAPage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = new Context(request.getServletContext()).asServletContext();
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static final class Context {

        private final ServletContext shared;
        private Object nonce;

        private Context(ServletContext shared) {
            this.shared = shared;
        }

        private ServletContext asServletContext() {
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> answer(method, arguments));
        }

        private Object answer(Method method, Object[] arguments) throws Throwable {
            if (isAboutNonce(arguments)) {
                if (method.getName().equals("setAttribute")) {
                    nonce = arguments[1];
                }
                return method.getName().equals("getAttribute") ? nonce : null;
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        private static boolean isAboutNonce(Object[] arguments) {
            return arguments != null
                    && arguments.length > 0
                    && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
        }
    }
}
