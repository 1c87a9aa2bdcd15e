package org.shouwang.platform.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.eventstore.RunningStore;
import org.springframework.context.annotation.Configuration;

/** A line to PostgreSQL that is cut without a word: neither end waits for ever. */
class CutLinesIT {

    private static final String SILENT_FOR_A_MINUTE = "select pg_sleep(60)";
    private static final String PATIENCE = "show idle_in_transaction_session_timeout";
    private static final String SHORT = "--spring.datasource.hikari.data-source-properties.socketTimeout=1";

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void every_service_gives_up_an_answer_that_does_not_come_and_postgres_a_transaction_that_says_nothing()
            throws SQLException {
        try (RunningStore store = RunningStore.with(Nothing.class);
                Connection line = store.get(DataSource.class).getConnection()) {
            assertThat(Duration.ofMillis(line.getNetworkTimeout()))
                    .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(3));
            assertThat(store.jdbc().queryForObject(PATIENCE, String.class)).isEqualTo("2min");
        }
    }

    @Test
    void whoever_gave_up_goes_on_with_another_line() {
        try (RunningStore store = RunningStore.with(Nothing.class, SHORT)) {
            assertThatThrownBy(() -> store.jdbc().execute(SILENT_FOR_A_MINUTE))
                    .hasStackTraceContaining("Read timed out");

            assertThat(store.jdbc().queryForObject("select 1", Integer.class)).isEqualTo(1);
        }
    }
}
