package org.shouwang.journeys.chaos.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shouwang.servers.PostgresServer;
import org.shouwang.servers.PostgresSettings;
import org.shouwang.servers.process.FileTree;
import org.shouwang.servers.process.ProcessTree;

/** The PostgreSQL server of one unit; every start asserts that it forces its commits to disk. */
public final class Database implements Component {

    private static final String NAME = "unit";

    private final String name;
    private final PostgresSettings settings;
    private final AtomicReference<@Nullable PostgresServer> server = new AtomicReference<>();
    private final AtomicReference<@Nullable ProcessTree> paused = new AtomicReference<>();

    Database(String name, PostgresSettings settings) {
        this.name = name;
        this.settings = settings;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        PostgresServer before = server.get();
        if (before != null && before.isRunning()) {
            return;
        }
        if (before != null) {
            before.close();
        }
        PostgresServer started = PostgresServer.start(settings);
        server.set(started);
        started.createDatabaseIfMissing(NAME);
    }

    @Override
    public long pid() {
        return current().pid();
    }

    @Override
    public boolean isRunning() {
        PostgresServer now = server.get();
        return now != null && now.isRunning();
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notNow) {
            return false;
        }
    }

    @Override
    public void kill() {
        PostgresServer now = server.get();
        if (now != null) {
            now.kill();
        }
    }

    @Override
    public void pause() {
        if (isRunning()) {
            ProcessTree all = ProcessTree.of(current().pid());
            paused.set(all);
            all.pause();
        }
    }

    @Override
    public void resume() {
        ProcessTree all = paused.getAndSet(null);
        if (all != null) {
            all.resume();
        }
    }

    @Override
    public synchronized void stop() {
        resume();
        PostgresServer now = server.get();
        if (now != null) {
            now.close();
        }
    }

    /** Past every proxy, for those who judge; waits for a few seconds at most. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", current().user());
        properties.setProperty("password", current().password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "4");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(urlAt(settings.port()), properties);
    }

    /** The next commit needs another file for the log of changes, and room for it. */
    public void turnLog() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_switch_wal()");
        }
    }

    /** As somebody reaches it who comes to that port. */
    String urlAt(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    PostgresServer current() {
        PostgresServer now = server.get();
        if (now == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return now;
    }

    /** A cold copy of all its files; it must not run. */
    public void copyTo(Path backup) {
        try {
            FileTree.delete(backup);
            FileTree.copy(data(), backup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its files are those of the copy from now on; it must not run. */
    public void restoreFrom(Path backup) {
        try {
            FileTree.delete(data());
            FileTree.copy(backup, data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return settings.directory().resolve("data");
    }
}
