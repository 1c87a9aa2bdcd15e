package org.shouwang.node.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.web.Masthead;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every node needs to know of itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NodeIdentity.class, KeepSettings.class})
class NodeConfiguration {

    @Bean
    Masthead masthead(NodeIdentity node) {
        return new Masthead(node.name());
    }

    @Bean
    KeepDirectory keepDirectory(KeepSettings settings, NodeIdentity node) {
        return settings.directory(node.id());
    }

    /** Opened at the start: a node whose key cannot be read says so before anybody works with it. */
    @Bean
    NodeKey nodeKey(KeepDirectory keep, NodeIdentity node) {
        return NodeKey.openOrCreate(keep.path(), node.id());
    }

    /** Random ids: nothing personal can be read from them, and no two nodes give the same one. */
    @Bean
    Supplier<String> newId() {
        return () -> UUID.randomUUID().toString();
    }
}
