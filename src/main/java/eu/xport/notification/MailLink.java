package eu.xport.notification;

import eu.xport.engine.Groups;
import eu.xport.engine.StaffLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Managers find the letters that stay in the house. */
@Configuration(proxyBeanMethods = false)
@WithoutMailServer
class MailLink {

    @Bean
    StaffLink keptLetters() {
        return new StaffLink("/mail", "letters.title", Groups.MANAGERS);
    }
}
