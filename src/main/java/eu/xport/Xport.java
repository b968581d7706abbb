package eu.xport;

import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The case-management application of a regional export accelerator. */
@SpringBootApplication
@EnableProcessApplication("xport")
@ConfigurationPropertiesScan
public class Xport {

    public static void main(String[] arguments) {
        SpringApplication.run(Xport.class, arguments);
    }
}
