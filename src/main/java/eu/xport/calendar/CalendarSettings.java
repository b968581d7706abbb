package eu.xport.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/** Days on which nobody works although the law knows no holiday, written as 2026-05-15. */
@ConfigurationProperties("xport.calendar")
public record CalendarSettings(
        @DefaultValue @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) List<LocalDate> closingDays) {

    public CalendarSettings {
        closingDays = List.copyOf(closingDays);
    }
}
