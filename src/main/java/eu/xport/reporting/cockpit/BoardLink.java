package eu.xport.reporting.cockpit;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Managers find the board in the head of each of the staff's pages. */
@Configuration(proxyBeanMethods = false)
class BoardLink {

    @Bean
    StaffLink todaysBoardLink() {
        return new StaffLink("/staff/cockpit", "cockpit.board", Groups.MANAGERS);
    }
}
