package org.shouwang.node.home;

import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the bar that every node has. */
@Configuration(proxyBeanMethods = false)
class NodeNavigation {

    @Bean
    NavigationItem homeItem() {
        return new NavigationItem(10, "/", "node.nav.home");
    }

    @Bean
    NavigationItem childrenItem() {
        return new NavigationItem(20, "/children", "node.nav.children");
    }
}
