package eu.xport.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for these pages and for what companies tell here.
 *
 * @param name of the organisation
 * @param address where letters reach it; empty where it is not told
 * @param mail where questions about data and barriers are answered; empty where people ask their expert instead
 */
@ConfigurationProperties("xport.publisher")
record Publisher(@DefaultValue("") String name, @DefaultValue("") String address, @DefaultValue("") String mail) {}
