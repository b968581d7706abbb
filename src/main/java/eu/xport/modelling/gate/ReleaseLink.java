package eu.xport.modelling.gate;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever changes models, or answers for them, finds what has gone live. */
@Configuration(proxyBeanMethods = false)
class ReleaseLink {

    @Bean
    StaffLink releasesForAnalysts() {
        return to(Groups.ANALYSTS);
    }

    @Bean
    StaffLink releasesForManagers() {
        return to(Groups.MANAGERS);
    }

    private static StaffLink to(String group) {
        return new StaffLink("/staff/models", "releases.title", group);
    }
}
