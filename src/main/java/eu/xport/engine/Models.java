package eu.xport.engine;

import org.camunda.bpm.spring.boot.starter.SpringBootProcessApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ApplicationContextEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Deploys what {@code META-INF/processes.xml} names. Camunda would do it when the application is complete, which is after
 * the port has opened: a visitor could come before the models do.
 */
@Configuration
class Models extends SpringBootProcessApplication {

    void deployOnce() {
        try {
            afterPropertiesSet();
        } catch (Exception failure) {
            throw new IllegalStateException("The models cannot be deployed", failure);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationContextEvent event) {
        if (!(event instanceof ContextRefreshedEvent)) {
            super.onApplicationEvent(event);
        }
    }
}
