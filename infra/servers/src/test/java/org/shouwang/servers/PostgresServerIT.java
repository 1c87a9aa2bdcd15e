package org.shouwang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.servers.process.CannotStart;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.Ports;

class PostgresServerIT {

    @TempDir
    Path directory;

    @Test
    void it_forces_commits_to_disk_and_compares_text_by_code_point() throws SQLException {
        try (PostgresServer server = PostgresServer.start(PostgresSettings.in(directory.resolve("pg")))) {
            assertThat(ask(server, "postgres", "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "postgres", "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "postgres", "SELECT datcollate FROM pg_database LIMIT 1"))
                    .isEqualTo("C");
            assertThat(ask(server, "postgres", "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void what_was_committed_is_there_after_a_restart() throws SQLException {
        PostgresSettings settings = PostgresSettings.in(directory.resolve("pg")).with("max_connections", "33");
        try (PostgresServer server = PostgresServer.start(settings)) {
            assertThat(server.createDatabaseIfMissing("s01")).isTrue();
            run(server, "s01", "CREATE TABLE child AS SELECT '小明' AS name");
        }
        try (PostgresServer server = PostgresServer.start(settings)) {
            assertThat(server.createDatabaseIfMissing("s01")).isFalse();
            assertThat(ask(server, "s01", "SELECT name FROM child")).isEqualTo("小明");
            assertThat(ask(server, "s01", "SHOW max_connections")).isEqualTo("33");
        }
    }

    @Test
    void what_was_committed_survives_a_kill() throws SQLException {
        PostgresSettings settings = PostgresSettings.in(directory.resolve("pg"));
        PostgresServer killed = PostgresServer.start(settings);
        run(killed, "postgres", "CREATE TABLE child AS SELECT '小明' AS name");
        killed.kill();
        try (PostgresServer server = PostgresServer.start(settings)) {
            assertThat(ask(server, "postgres", "SELECT name FROM child")).isEqualTo("小明");
        }
    }

    @Test
    void a_cold_copy_put_back_is_the_server_of_that_day() throws Exception {
        PostgresSettings settings = PostgresSettings.in(directory.resolve("pg"));
        try (PostgresServer server = PostgresServer.start(settings)) {
            run(server, "postgres", "CREATE TABLE child AS SELECT '小明' AS name");
        }
        FileTree.copy(directory.resolve("pg/data"), directory.resolve("backup"));
        try (PostgresServer server = PostgresServer.start(settings)) {
            run(server, "postgres", "UPDATE child SET name = '小红'");
        }
        FileTree.delete(directory.resolve("pg/data"));
        FileTree.copy(directory.resolve("backup"), directory.resolve("pg/data"));
        try (PostgresServer server = PostgresServer.start(settings)) {
            assertThat(ask(server, "postgres", "SELECT name FROM child")).isEqualTo("小明");
        }
    }

    @Test
    void a_server_left_behind_by_a_dead_process_is_stopped_first() throws SQLException {
        PostgresSettings settings = PostgresSettings.in(directory.resolve("pg"));
        PostgresServer leftBehind = PostgresServer.start(settings);
        leftBehind.abandon();
        try (PostgresServer server = PostgresServer.start(settings)) {
            assertThat(Ports.isFree(leftBehind.port())).isTrue();
            assertThat(ask(server, "postgres", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void two_servers_run_side_by_side_but_not_in_one_directory() throws SQLException {
        PostgresSettings first = PostgresSettings.in(directory.resolve("one"));
        PostgresSettings second = PostgresSettings.in(directory.resolve("two"));
        try (PostgresServer one = PostgresServer.start(first);
                PostgresServer two = PostgresServer.start(second)) {
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThatThrownBy(() -> PostgresServer.start(first))
                    .isInstanceOf(CannotStart.class)
                    .extracting("reason")
                    .isEqualTo(CannotStart.Reason.DIRECTORY_IN_USE);
            assertThat(ask(one, "postgres", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresSettings settings =
                    PostgresSettings.in(directory.resolve("pg")).withPort(somebody.getLocalPort());
            assertThatThrownBy(() -> PostgresServer.start(settings))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(String.valueOf(somebody.getLocalPort()))
                    .extracting("reason")
                    .isEqualTo(CannotStart.Reason.PORT_TAKEN);
        }
    }

    @Test
    void nobody_enters_without_the_password() {
        try (PostgresServer server = PostgresServer.start(PostgresSettings.in(directory.resolve("pg")))) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("authentication failed");
        }
    }

    private static String ask(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(PostgresServer server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.user(), server.password());
    }
}
