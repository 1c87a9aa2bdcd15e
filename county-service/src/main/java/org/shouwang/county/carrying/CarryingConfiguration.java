package org.shouwang.county.carrying;

import org.shouwang.platform.web.NavigationItem;
import org.shouwang.platform.web.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CarryingConfiguration {

    @Bean
    NavigationItem carryingInTheBar() {
        return new NavigationItem(32, CarryingPage.PATH, "carrying.nav");
    }

    @Bean
    UploadLimit filesOnThePage(CarryingSettings settings) {
        return new UploadLimit(CarryingPage.PATH, settings.largestFile());
    }

    @Bean
    UploadLimit filesOfPrograms(CarryingSettings settings) {
        return new UploadLimit(CarryingApi.PATH, settings.largestFile());
    }
}
