package org.shouwang.county;

import java.util.UUID;
import java.util.function.Supplier;
import org.shouwang.platform.web.Masthead;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the county is given rather than takes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CountyIdentity.class)
class CountyConfiguration {

    /** Random ids: nothing personal can be read from them. */
    @Bean
    Supplier<String> newId() {
        return () -> UUID.randomUUID().toString();
    }

    @Bean
    Masthead masthead(CountyIdentity county) {
        return new Masthead(county.name());
    }
}
