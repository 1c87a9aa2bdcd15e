package org.shouwang.platform.defaults;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Axon 4.13 orders its auto-configurations after class names of Spring Boot 3, so on Boot 4 those for JDBC, transactions
 * and metrics look too early, find nothing and quietly fall back to keeping nothing. Everything they would have made is
 * declared by this project; here they are left out, so that no second, weaker wiring can appear.
 */
class OnlyTheAxonPartsInUse implements AutoConfigurationImportFilter {

    private static final String AXON = "org.axonframework.springboot.autoconfig.";

    private static final Set<String> IN_USE = Set.of(
            AXON + "AxonAutoConfiguration",
            AXON + "AxonTracingAutoConfiguration",
            AXON + "EventProcessingAutoConfiguration",
            AXON + "InfraConfiguration");

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[candidates.length];
        for (int at = 0; at < candidates.length; at++) {
            kept[at] = isKept(candidates[at]);
        }
        return kept;
    }

    private static boolean isKept(@Nullable String candidate) {
        return candidate == null || !candidate.startsWith(AXON) || IN_USE.contains(candidate);
    }
}
