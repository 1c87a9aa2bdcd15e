package org.shouwang.node.unitlog;

import org.shouwang.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the unit recorded is on its pages in the same moment. */
@Configuration(proxyBeanMethods = false)
class UnitLogConfiguration {

    @Bean
    ProcessorSettings unitFactsBeforeCommit() {
        return ProcessorSettings.beforeCommit(UnitFactProjection.GROUP);
    }
}
