package eu.xport.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param cases how many invented companies an empty demo begins with; none with 0
 */
@ConfigurationProperties("xport.demo")
record DemoSettings(@DefaultValue("145") int cases) {}
