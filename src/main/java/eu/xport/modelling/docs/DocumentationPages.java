package eu.xport.modelling.docs;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shows what the build has written. */
@Configuration(proxyBeanMethods = false)
class DocumentationPages implements WebMvcConfigurer {

    private static final String PLACE = "/staff/models/documentation";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PLACE + "/**").addResourceLocations("classpath:model-pages/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController(PLACE, PLACE + "/en/index.html");
    }
}
