package eu.xport.journey.staff;

import eu.xport.engine.Installation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The staff's pages speak the language of the installation, as its forms and tasks do, whatever the browser prefers. */
@Component
class StaffLanguage implements HandlerInterceptor, WebMvcConfigurer {

    private final FixedLocaleResolver language;

    StaffLanguage(Installation installation) {
        language = new FixedLocaleResolver(installation.language());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/staff/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, language);
        return true;
    }
}
