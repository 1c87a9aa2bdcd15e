package org.shouwang.platform.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Lays {@code platform-defaults.properties} beneath every other source of settings, and keeps Axon from asking its maker's
 * servers for updates and from advertising in the log; both listen to system properties only.
 */
class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "platform-defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource(FILE, new ClassPathResource(FILE)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
