package eu.xport.demo;

import eu.xport.Xport;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts of the demo on one database, with no job executor. */
record DemoStart(String database) {

    DemoStart() {
        this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    ConfigurableApplicationContext with(int cases, ApplicationListener<?>... listeners) {
        var application = new SpringApplication(Xport.class);
        application.setAdditionalProfiles("test");
        application.addListeners(listeners);
        return application.run("--server.port=0", "--spring.datasource.url=" + database, "--xport.demo.cases=" + cases);
    }
}
