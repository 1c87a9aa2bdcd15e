package org.shouwang.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.shouwang.servers.PostgresServer;
import org.shouwang.servers.PostgresSettings;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One real PostgreSQL for the whole test process, started when first asked for; every caller gets a database of his own. */
public final class TestPostgres {

    private static final String PREFIX = "test_";
    private static final String LEFT_BEHIND = "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An empty database, for JDBC. */
    public record Database(String name, String url, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /** Another database with all that is in this one; nobody may be connected to it. */
        public Database copy() {
            String copy = PREFIX + COUNT.incrementAndGet();
            execute("CREATE DATABASE " + copy + " TEMPLATE " + name);
            return Running.SERVER.database(copy);
        }
    }

    private TestPostgres() {}

    public static Database freshDatabase() {
        String name = PREFIX + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return Running.SERVER.database(name);
    }

    /** For {@code @DynamicPropertySource}: the context's own empty database. */
    public static void register(DynamicPropertyRegistry registry) {
        Database database = freshDatabase();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
    }

    private static void execute(String sql) {
        try (Connection connection = Running.SERVER.database("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private record Server(String urlPrefix, String user, String password) {

        Database database(String name) {
            return new Database(name, urlPrefix + name, user, password);
        }
    }

    private static final class Running {

        static final Server SERVER = ServerSource.isContainers() ? container() : embedded();

        private static Server embedded() {
            PostgresSettings settings = PostgresSettings.in(ServerSource.directory("postgres"));
            PostgresServer postgres = PostgresServer.start(settings);
            ServerSource.atExit(postgres::close);
            Server server = new Server(postgres.url(""), postgres.user(), postgres.password());
            dropLeftBehind(server);
            return server;
        }

        /** Testcontainers would switch fsync off; a test that kills the server must not. */
        @SuppressWarnings("resource")
        private static Server container() {
            PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
                    .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");
            postgres.start();
            String url = "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getFirstMappedPort() + "/";
            return new Server(url, postgres.getUsername(), postgres.getPassword());
        }

        private static void dropLeftBehind(Server server) {
            try (Connection connection = server.database("postgres").connect();
                    Statement statement = connection.createStatement()) {
                for (String name : leftBehind(statement)) {
                    statement.execute("DROP DATABASE " + name);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Could not clear the databases of an earlier run", e);
            }
        }

        private static List<String> leftBehind(Statement statement) throws SQLException {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(LEFT_BEHIND)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
