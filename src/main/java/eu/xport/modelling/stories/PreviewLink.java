package eu.xport.modelling.stories;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Analysts, who change the models, find the preview in the head of the staff's pages. */
@Configuration(proxyBeanMethods = false)
class PreviewLink {

    @Bean
    StaffLink previewOfFilings() {
        return new StaffLink("/staff/preview", "preview.title", Groups.ANALYSTS);
    }
}
