package org.shouwang.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** As {@link OnPostgres}, and with the real broker of the test process. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = {OnPostgres.OwnDatabase.class, OnPostgresAndKafka.SharedBroker.class})
public @interface OnPostgresAndKafka {

    /** Points {@code shouwang.kafka} to the shared broker. */
    final class SharedBroker implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context, "shouwang.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
        }
    }
}
