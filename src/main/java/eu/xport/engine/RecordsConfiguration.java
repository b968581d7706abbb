package eu.xport.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** How our own tables are read: a moment is an {@link Instant} on every database. */
@Configuration
class RecordsConfiguration extends AbstractJdbcConfiguration {

    /** Names are written unquoted, so that the same script serves H2 and PostgreSQL. */
    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> names, JdbcCustomConversions conversions, RelationalManagedTypes types) {
        var context = super.jdbcMappingContext(names, conversions, types);
        context.setForceQuote(false);
        return context;
    }

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
