package eu.xport.modelling.docs;

import eu.xport.engine.Texts;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Shows the models in words, beginning in the language of the reader. */
@Controller
class DocumentationPages implements WebMvcConfigurer {

    private static final String PLACE = "/staff/models/documentation";

    private final PagesInForce pages;
    private final Texts texts;

    DocumentationPages(PagesInForce pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping({PLACE, PLACE + "/"})
    String begin() {
        return "redirect:%s/%s/index.html"
                .formatted(PLACE, texts.readerLanguage().getLanguage());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PLACE + "/**")
                .addResourceLocations("classpath:model-pages/")
                .resourceChain(false)
                .addResolver(new InForce());
    }

    /** In whichever folder they lie, the resolver keeps the reader inside it. */
    private class InForce extends PathResourceResolver {

        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path, pages.folder().orElse(location));
        }
    }
}
