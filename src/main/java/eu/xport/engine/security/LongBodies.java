package eu.xport.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody without an account sends more than a filled-in form, or one file where we ask for one, before anything of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LongBodies extends OncePerRequestFilter {

    static final DataSize LONGEST = DataSize.ofKilobytes(64);

    /** A file of 10 MB, and what a form puts around it. */
    static final DataSize LONGEST_UPLOAD =
            DataSize.ofBytes(DataSize.ofMegabytes(10).toBytes() + LONGEST.toBytes());

    /** Browsers show no answer before they have sent all: so much more is read and thrown away for them. */
    private static final DataSize LONGEST_READ_ON = DataSize.ofMegabytes(32);

    private final RequestMatcher openToAll = Doors.at(Doors.PUBLIC);
    private final RequestMatcher uploads = Doors.UPLOADS;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!openToAll.matches(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > longest(request).toBytes()) {
            readOn(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize longest(HttpServletRequest request) {
        return uploads.matches(request) ? LONGEST_UPLOAD : LONGEST;
    }

    private void readOn(HttpServletRequest request) throws IOException {
        if (uploads.matches(request) && request.getContentLengthLong() <= LONGEST_READ_ON.toBytes()) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
