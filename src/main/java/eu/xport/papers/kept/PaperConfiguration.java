package eu.xport.papers.kept;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    PaperStore paperStore(PaperSettings settings, JdbcTemplate database) {
        return settings.namesFolder() ? new FolderOfPapers(settings.path()) : new DatabaseOfPapers(database);
    }
}
