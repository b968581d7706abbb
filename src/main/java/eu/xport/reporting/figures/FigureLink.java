package eu.xport.reporting.figures;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where managers find the figures. */
@Configuration(proxyBeanMethods = false)
class FigureLink {

    @Bean
    StaffLink figuresLink() {
        return new StaffLink("/figures", "figures.title", Groups.MANAGERS);
    }
}
