package org.shouwang.local;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.shouwang.local.pack.PackNode;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.shouwang.servers.PostgresServer;
import org.shouwang.servers.PostgresSettings;

/** The one PostgreSQL, with a database for every unit, and the one broker that all units of a county share. */
record LocalServers(PostgresServer postgres, KafkaServer kafka) implements AutoCloseable {

    /** Both at once; if one does not start, the other is stopped again. */
    static LocalServers start(Options options, DataDirectory directory) {
        KafkaSettings broker = KafkaSettings.in(directory.below("kafka")).withPort(options.kafkaPort());
        PostgresSettings database =
                PostgresSettings.in(directory.below("postgres")).withPort(options.postgresPort());
        CompletableFuture<KafkaServer> kafka =
                CompletableFuture.supplyAsync(() -> KafkaServer.start(broker), Parallel.THREAD_EACH);
        CompletableFuture<PostgresServer> postgres =
                CompletableFuture.supplyAsync(() -> PostgresServer.start(database), Parallel.THREAD_EACH);
        try {
            return postgres.thenCombine(kafka, LocalServers::new).join();
        } catch (CompletionException e) {
            closeIfStarted(kafka, KafkaServer::close);
            closeIfStarted(postgres, PostgresServer::close);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static <T> void closeIfStarted(CompletableFuture<T> server, Consumer<T> close) {
        CompletableFuture<Boolean> closed = server.handle((running, failure) -> {
            if (running != null) {
                close.accept(running);
            }
            return failure == null;
        });
        closed.join();
    }

    /** What a unit has to know of them. */
    Map<String, String> propertiesFor(PackNode unit) {
        String database = databaseOf(unit);
        postgres.createDatabaseIfMissing(database);
        Map<String, String> properties = new TreeMap<>();
        properties.put("spring.datasource.url", postgres.url(database));
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("shouwang.kafka.bootstrap-servers", kafka.bootstrapServers());
        return properties;
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }

    private static String databaseOf(PackNode unit) {
        String id = unit.id().toLowerCase(Locale.ROOT).replace('-', '_');
        return (unit.isCounty() ? "county_" : "node_") + id;
    }
}
