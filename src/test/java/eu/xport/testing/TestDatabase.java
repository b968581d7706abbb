package eu.xport.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh database for each application under test: H2 in memory, or PostgreSQL with {@code -Dxport.test.database=postgresql}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        database().applyTo(application);
    }

    private static TestPropertyValues database() {
        return "postgresql".equals(System.getProperty("xport.test.database"))
                ? values(Postgres.freshDatabase(), Postgres.USER)
                : values("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000", "xport");
    }

    private static TestPropertyValues values(String url, String user) {
        return TestPropertyValues.of(
                "spring.datasource.url=" + url, "spring.datasource.username=" + user, "spring.datasource.password=");
    }
}
