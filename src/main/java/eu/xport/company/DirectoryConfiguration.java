package eu.xport.company;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    CompanyDirectory companyDirectory(DirectorySettings settings) {
        return settings.isNamed() ? new PublicDirectory(settings) : new ClosedDirectory();
    }
}
