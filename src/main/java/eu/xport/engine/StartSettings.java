package eu.xport.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How nodes of one database start.
 *
 * @param patience how long one waits for another
 */
@ConfigurationProperties("xport.start")
record StartSettings(@DefaultValue("5m") Duration patience) {}
