package eu.xport;

import eu.xport.modelling.stories.PreviewCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The case-management application of a regional export accelerator. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Xport {

    public static void main(String[] arguments) {
        if (PreviewCommand.isAskedBy(arguments)) {
            System.exit(PreviewCommand.run(arguments, System.out, System.err));
        }
        SpringApplication.run(Xport.class, arguments);
    }
}
