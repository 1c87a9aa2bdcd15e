package org.shouwang.node.enrolment;

import org.shouwang.platform.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrolmentSettings.class)
class EnrolmentConfiguration {

    @Bean
    NavigationItem enrolmentInTheBar() {
        return new NavigationItem(85, EnrolmentPage.PATH, "enrolment.title");
    }
}
