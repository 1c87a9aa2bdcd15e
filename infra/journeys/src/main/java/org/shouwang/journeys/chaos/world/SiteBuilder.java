package org.shouwang.journeys.chaos.world;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.journeys.chaos.net.TcpProxy;
import org.shouwang.local.services.Program;
import org.shouwang.local.services.ServiceSettings;
import org.shouwang.servers.PostgresSettings;

/** Puts the units together; their databases run already, as the programs need their passwords. */
final class SiteBuilder {

    private final WorldSettings settings;
    private final PortBook ports;

    SiteBuilder(WorldSettings settings, PortBook ports) {
        this.settings = settings;
        this.ports = ports;
    }

    Database database(String id) {
        PostgresSettings small = PostgresSettings.in(settings.directory().resolve(id + "-pg"))
                .withPort(ports.next())
                .with("max_connections", "60")
                .with("min_wal_size", "32MB")
                .with("max_wal_size", "128MB");
        return new Database(id + ".pg", small);
    }

    Site site(String id, String kind, Database database, TcpProxy toDatabase, List<TcpProxy> toBrokers) {
        Path keep = settings.directory().resolve(id + "-keep");
        Map<String, String> properties = new TreeMap<>();
        properties.put("spring.datasource.url", database.urlAt(toDatabase.port()));
        properties.put("spring.datasource.username", database.current().user());
        properties.put("spring.datasource.password", database.current().password());
        properties.put("shouwang.kafka.bootstrap-servers", bootstrap(toBrokers));
        properties.putAll(identity(id, kind, keep));
        boolean county = id.equals(Site.COUNTY);
        ServiceSettings service = new ServiceSettings(
                id,
                program(kind),
                settings.directory().resolve("services"),
                county ? "512m" : "256m",
                ports.next(),
                true,
                properties);
        return new Site(id, kind, new App(id + ".app", service), database, toDatabase, toBrokers, keep);
    }

    private static Map<String, String> identity(String id, String kind, Path keep) {
        if (id.equals(Site.COUNTY)) {
            return Map.of("shouwang.county.name", "沙河县", "shouwang.county.keep-dir", keep.toString());
        }
        return Map.of(
                "shouwang.node.id",
                id,
                "shouwang.node.name",
                kind.equals("school") ? "望河镇中心小学" : "沙湾村",
                "shouwang.node.township",
                "349921101",
                "shouwang.node.keep-dir",
                keep.toString(),
                "shouwang.kafka.patience",
                "10s");
    }

    private Path program(String kind) {
        return Program.builtIn(settings.home().resolve(kind.toLowerCase(Locale.ROOT) + "-service/target"))
                .unpackedBelow(settings.home()
                        .resolve("infra/journeys/target/programs")
                        .resolve(kind));
    }

    private static String bootstrap(List<TcpProxy> ways) {
        return ways.stream().map(way -> "127.0.0.1:" + way.port()).collect(Collectors.joining(","));
    }
}
