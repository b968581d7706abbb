package eu.xport;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The case-management application of a regional export accelerator. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Xport {

    public static void main(String[] arguments) {
        SpringApplication.run(Xport.class, arguments);
    }
}
