package eu.xport.portal.own;

import eu.xport.access.CompanyDoor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** What a visitor's browser keeps: the secret of the visit, for the company's own pages alone. */
@Component
class VisitCookie implements HandlerMethodArgumentResolver {

    private static final String NAME = "xport-visit";
    private static final String PAGES = "/journey";

    private final CompanyDoor door;

    VisitCookie(CompanyDoor door) {
        this.door = door;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    /** @throws NobodyThere when there is no visit, or it is over */
    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer page,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return read(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(door::visitor)
                .map(Visitor::new)
                .orElseThrow(NobodyThere::new);
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    void write(String secret, HttpServletRequest request, HttpServletResponse response) {
        write(secret, door.longestVisit(), request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(String secret, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, secret)
                        .path(PAGES)
                        .maxAge(life)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
