package eu.xport.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The language of a visitor: the one just switched to, else the one switched to before, else the browser's first that we
 * speak, else French. A switch stays in a cookie that holds nothing else.
 */
@Component("localeResolver")
public class VisitorLanguage implements LocaleResolver, HandlerInterceptor {

    public static final String SWITCH = "lang";
    static final String COOKIE = "xport-language";

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return switched(request)
                .or(() -> kept(request))
                .or(() -> preferred(request))
                .orElse(Locale.FRENCH);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("Visitors switch their language by the parameter " + SWITCH);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        switched(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language.getLanguage())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
        return true;
    }

    /** A switch of the language leads to the same page, with all else that was asked of it. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.isReference() && !page.getViewName().startsWith("redirect:")) {
            page.addObject(
                    "asked",
                    UriComponentsBuilder.newInstance()
                            .query(request.getQueryString())
                            .replaceQueryParam(SWITCH)
                            .build()
                            .getQuery());
        }
    }

    public static Optional<Locale> switched(HttpServletRequest request) {
        return spoken(request.getParameter(SWITCH));
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(VisitorLanguage::spoken);
    }

    /** Without the header a request claims to speak the server's own language. */
    private static Optional<Locale> preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> spoken(wanted.getLanguage()).stream())
                        .findFirst();
    }

    private static Optional<Locale> spoken(String language) {
        return Stream.ofNullable(language)
                .flatMap(code ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(code)))
                .findFirst();
    }
}
