package eu.xport.modelling.change;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Analysts see what their change would do, managers move the cases. */
@Configuration(proxyBeanMethods = false)
class ChangeLink {

    @Bean
    StaffLink modelChangesForAnalysts() {
        return link(Groups.ANALYSTS);
    }

    @Bean
    StaffLink modelChangesForManagers() {
        return link(Groups.MANAGERS);
    }

    private static StaffLink link(String group) {
        return new StaffLink("/staff/models/change", "modelChange.link", group);
    }
}
