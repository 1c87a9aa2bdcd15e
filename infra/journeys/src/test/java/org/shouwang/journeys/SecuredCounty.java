package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.shouwang.journeys.chaos.world.Together;
import org.shouwang.local.services.Program;
import org.shouwang.local.services.Service;
import org.shouwang.local.services.ServiceApi;
import org.shouwang.local.services.ServiceSettings;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Pem;
import org.shouwang.servers.KafkaServer;
import org.shouwang.servers.KafkaSettings;
import org.shouwang.servers.KafkaTls;
import org.shouwang.servers.PostgresServer;
import org.shouwang.servers.PostgresSettings;
import org.shouwang.servers.process.Command;

/**
 * A county, a school and a village as processes, and a broker that asks everybody for a certificate, in the order in which
 * they are set up for real: the county's program writes the broker's files before either runs. No node is told of a broker;
 * what it knows, it has from the county's answer.
 */
final class SecuredCounty implements AutoCloseable {

    static final String COUNTY = "county";

    private static final Map<String, String> PROGRAMS = Map.of("S01", "school", "V01", "village", COUNTY, COUNTY);
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Path UNPACKED = Path.of("target", "programs-over-tls").toAbsolutePath();

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Map<String, Path> programs = new ConcurrentHashMap<>();
    private final Map<String, Service> services = new ConcurrentHashMap<>();
    private final Deque<AutoCloseable> servers = new ArrayDeque<>();
    private final Path directory;
    private final PostgresServer postgres;
    private final KafkaServer broker;

    SecuredCounty(Path directory) throws Exception {
        this.directory = directory;
        Together.run(PROGRAMS.values().stream().map(program -> () -> unpack(program)));
        try {
            postgres = PostgresServer.start(PostgresSettings.in(directory.resolve("postgres")));
            servers.push(postgres);
            broker = KafkaServer.start(
                    KafkaSettings.in(directory.resolve("kafka")).with(filesOfTheBroker()));
            servers.push(broker);
            Together.run(PROGRAMS.keySet().stream().map(unit -> () -> start(unit)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void unpack(String program) {
        Program built = Program.builtIn(HOME.resolve(program + "-service/target"));
        programs.put(program, built.unpackedBelow(UNPACKED.resolve(program)));
    }

    private KafkaTls filesOfTheBroker() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path files = directory.resolve("broker-files");
        Command.Outcome outcome = Command.of(
                        List.of(java.toString(), "-jar", String.valueOf(programs.get(COUNTY)), "broker-files"),
                        "--keep-dir",
                        keep(COUNTY).toString(),
                        "--out",
                        files.toString(),
                        "--hosts",
                        "127.0.0.1,localhost")
                .run(directory);
        assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
        return new KafkaTls(
                files.resolve("broker.pem"),
                files.resolve("county.pem"),
                Set.of(CountyAuthority.COUNTY, CountyAuthority.BROKER));
    }

    private void start(String unit) {
        postgres.createDatabaseIfMissing(unit.toLowerCase(Locale.ROOT));
        Map<String, String> properties = new TreeMap<>(identity(unit));
        properties.put("spring.datasource.url", postgres.url(unit.toLowerCase(Locale.ROOT)));
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        properties.put("shouwang.kafka.tls", "true");
        Path program = programs.get(PROGRAMS.get(unit));
        String heap = unit.equals(COUNTY) ? "512m" : "256m";
        Service service = new Service(
                new ServiceSettings(unit, program, directory.resolve("services"), heap, 0, false, properties),
                died -> {});
        services.put(unit, service);
        service.start();
    }

    private Map<String, String> identity(String unit) {
        String keep = keep(unit).toString();
        return unit.equals(COUNTY)
                ? Map.of("shouwang.county.keep-dir", keep, "shouwang.kafka.bootstrap-servers", brokerAddress())
                : Map.of(
                        "shouwang.node.keep-dir",
                        keep,
                        "shouwang.node.id",
                        unit,
                        "shouwang.node.name",
                        "望河镇" + unit,
                        "shouwang.node.township",
                        "349921101",
                        "shouwang.kafka.patience",
                        "10s");
    }

    private Path keep(String unit) {
        return directory.resolve("keep").resolve(unit);
    }

    String brokerAddress() {
        return broker.bootstrapServers();
    }

    ServiceApi api(String unit) {
        return services.get(unit).api();
    }

    /** The node's file to the county, and the county's back to the node. */
    void enrol(String node) {
        byte[] request = api(node).bytes("/api/enrolment/request");
        api(node).put("/api/enrolment", api(COUNTY).post("/api/enrolments", request));
    }

    /** What the node itself shows the broker, from the files that it keeps. */
    BrokerAccess accessOf(String node) throws IOException {
        EnrolmentAnswer answer =
                EnrolmentFiles.readAnswer(Files.readAllBytes(keep(node).resolve("enrolment.json")));
        return BrokerAccess.mutual(
                answer.bootstrapServers(),
                NodeKey.openOrCreate(keep(node), node),
                Pem.certificate(answer.certificate()),
                Pem.certificate(answer.county()));
    }

    /** A machine that lost its key makes another one when it starts. */
    void loseKeyOf(String node) throws IOException {
        services.get(node).close();
        Files.delete(keep(node).resolve("node-key.p12"));
        start(node);
    }

    /** As a person sees it. */
    String page(String unit, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(services.get(unit).base().resolve(path)).build();
        try {
            return browser.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        Together.run(services.values().stream().map(service -> service::close));
        for (AutoCloseable server : servers) {
            server.close();
        }
    }
}
