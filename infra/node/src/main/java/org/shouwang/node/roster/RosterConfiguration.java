package org.shouwang.node.roster;

import org.shouwang.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A child is on the roster in the same moment in which it is registered. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    ProcessorSettings rosterBeforeCommit() {
        return ProcessorSettings.beforeCommit(RosterProjection.GROUP);
    }
}
