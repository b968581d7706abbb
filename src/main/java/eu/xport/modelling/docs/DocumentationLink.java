package eu.xport.modelling.docs;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where analysts find the models in words. */
@Configuration(proxyBeanMethods = false)
class DocumentationLink {

    @Bean
    StaffLink modelsInWords() {
        return new StaffLink("/staff/models/documentation", "docs.title", Groups.ANALYSTS);
    }
}
