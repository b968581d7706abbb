package eu.xport.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** How our own tables are read: a moment is an {@link Instant} on every database. */
@Configuration
class RecordsConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(new Moments());
    }

    @ReadingConverter
    static class Moments implements Converter<OffsetDateTime, Instant> {

        @Override
        public Instant convert(OffsetDateTime moment) {
            return moment.toInstant();
        }
    }
}
