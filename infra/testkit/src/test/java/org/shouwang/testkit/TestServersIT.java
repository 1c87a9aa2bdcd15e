package org.shouwang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgresAndKafka
@SpringBootTest(classes = TestServersIT.Nothing.class)
class TestServersIT {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Nothing {}

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void a_spring_test_has_its_own_database_on_a_server_that_syncs() {
        assertThat(jdbc.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("SELECT current_database()").query(String.class).single())
                .startsWith("test_");
    }

    @Test
    void a_spring_test_knows_the_broker() throws Exception {
        String broker = environment.getRequiredProperty("shouwang.kafka.bootstrap-servers");
        String topic = "up." + TestKafka.freshNode();
        TestKafka.createTopic(topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            assertThat(admin.listTopics().names().get()).contains(topic);
        }
    }

    @Test
    void every_caller_gets_an_empty_database() throws SQLException {
        TestPostgres.Database one = TestPostgres.freshDatabase();
        TestPostgres.Database other = TestPostgres.freshDatabase();
        try (Connection connection = one.connect()) {
            connection.createStatement().execute("CREATE TABLE child (name text)");
        }
        try (Connection connection = other.connect();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "child", null)) {
            assertThat(tables.next()).isFalse();
        }
    }
}
