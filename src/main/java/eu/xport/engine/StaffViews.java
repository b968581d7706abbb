package eu.xport.engine;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The staff's pages speak the language of the reader, as forms and the engine's web applications do. */
@Component
public class StaffViews {

    private final ThymeleafViewResolver views;
    private final Texts texts;

    public StaffViews(ThymeleafViewResolver views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    /** @param fragment without the page around it, to be put into another page */
    public View of(String name, boolean fragment) {
        try {
            return views.resolveViewName("staff/" + name + (fragment ? " :: content" : ""), texts.readerLanguage());
        } catch (Exception unknown) {
            throw new IllegalStateException("There is no page " + name, unknown);
        }
    }
}
