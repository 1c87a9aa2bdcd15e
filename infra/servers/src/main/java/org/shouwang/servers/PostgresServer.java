package org.shouwang.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.shouwang.servers.process.DirectoryLock;

/** A running PostgreSQL 18 on 127.0.0.1 that forces every commit to disk. Closing stops it; its data stay. */
public final class PostgresServer implements AutoCloseable {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String FSYNC = "SHOW fsync";
    private static final String DATABASE_EXISTS = "SELECT 1 FROM pg_database WHERE datname = ?";

    private final PostgresCluster cluster;
    private final DirectoryLock lock;
    private final int port;

    private PostgresServer(PostgresCluster cluster, DirectoryLock lock, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
    }

    /** Returns when the server answers; a server that an earlier, killed process left behind is stopped first. */
    public static PostgresServer start(PostgresSettings settings) {
        DirectoryLock lock = DirectoryLock.on(settings.directory());
        try {
            PostgresCluster cluster = PostgresCluster.prepared(settings);
            cluster.stop();
            int port = cluster.start(settings.port());
            PostgresServer server = new PostgresServer(cluster, lock, port);
            server.requireFsync();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return PostgresCluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    public int port() {
        return port;
    }

    /** The server's main process. */
    public long pid() {
        return cluster.pid().orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    }

    public boolean isRunning() {
        return cluster.pid().isPresent();
    }

    public Path log() {
        return cluster.log();
    }

    public boolean createDatabaseIfMissing(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = connect();
                PreparedStatement exists = connection.prepareStatement(DATABASE_EXISTS);
                Statement create = connection.createStatement()) {
            exists.setString(1, name);
            if (exists.executeQuery().next()) {
                return false;
            }
            create.execute("CREATE DATABASE " + name);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create database " + name, e);
        }
    }

    /** Ends it as a power cut would: no shutdown, no checkpoint. For tests of what survives. */
    public void kill() {
        cluster.kill();
        lock.close();
    }

    /** As if the process that started it had died: the server runs on, and nobody holds its directory. */
    void abandon() {
        lock.close();
    }

    @Override
    public void close() {
        cluster.stop();
        lock.close();
    }

    private void requireFsync() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FSYNC)) {
            if (!row.next() || !row.getString(1).equals("on")) {
                close();
                throw new IllegalStateException("PostgreSQL runs without fsync; it would lose what it acknowledged.");
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("PostgreSQL started but does not answer", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), user(), password());
    }
}
