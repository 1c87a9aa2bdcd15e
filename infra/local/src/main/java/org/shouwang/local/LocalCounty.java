package org.shouwang.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.local.pack.Pack;
import org.shouwang.local.pack.PackNode;
import org.shouwang.local.services.Program;
import org.shouwang.local.services.Service;
import org.shouwang.local.services.ServiceSettings;
import org.shouwang.servers.process.Ports;
import org.shouwang.servers.process.StaleProcess;

/** The processes of one county on this machine; they end in the opposite order of their start. */
final class LocalCounty implements AutoCloseable {

    private static final int FIRST_PORT = 8080;

    private final Console console;
    private final Path home;
    private final Options options;
    private final Pack pack;
    private final DataDirectory directory;
    private final Map<PackNode, Service> services = new LinkedHashMap<>();
    private @Nullable LocalServers servers;
    private boolean stopping;

    LocalCounty(Console console, Path home, Options options, Pack pack, DataDirectory directory) {
        this.console = console;
        this.home = home;
        this.options = options;
        this.pack = pack;
        this.directory = directory;
    }

    /** PostgreSQL and Kafka. Whoever stops meanwhile waits, so that no server is left without an owner. */
    synchronized void startServers() {
        if (stopping) {
            return;
        }
        StaleProcess.endAllIn(directory.below("services"));
        requireConfiguredPorts();
        console.say("servers.starting");
        CompletableFuture<Map<NodeKind, Path>> programs =
                CompletableFuture.supplyAsync(this::unpacked, Parallel.THREAD_EACH);
        LocalServers running = startServersBeside(programs);
        servers = running;
        console.say("servers.ready", running.postgres().port(), running.kafka().port());
        addServices(running, programs.join());
    }

    /** Starts the process of this unit and returns when it is ready. */
    Service start(PackNode unit) {
        console.say("service.starting", unit.id(), unit.name());
        Service service = service(unit);
        service.start();
        console.say("service.ready", unit.id(), unit.name(), service.base());
        return service;
    }

    Service county() {
        return service(pack.county());
    }

    synchronized Service service(PackNode unit) {
        Service service = services.get(unit);
        if (service == null) {
            throw new IllegalStateException("Stopped before " + unit.id() + " was started");
        }
        return service;
    }

    @Override
    public synchronized void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        console.say("stopping");
        pack.nodes().parallelStream().map(services::get).forEach(LocalCounty::close);
        close(services.get(pack.county()));
        if (servers != null) {
            servers.close();
        }
        console.say("stopped");
    }

    private static void close(@Nullable Service service) {
        if (service != null) {
            service.close();
        }
    }

    /** When they do not start, nothing is left writing either. */
    private LocalServers startServersBeside(CompletableFuture<?> writing) {
        try {
            return LocalServers.start(options, directory);
        } catch (RuntimeException e) {
            writing.handle((result, failure) -> result).join();
            throw e;
        }
    }

    private Map<NodeKind, Path> unpacked() {
        return pack.units().stream()
                .map(PackNode::kind)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), kind -> {
                    String name = kind.name().toLowerCase(Locale.ROOT);
                    return Program.builtIn(home.resolve(name + "-service/target"))
                            .unpackedBelow(directory.below("programs").resolve(name));
                }));
    }

    /** Told before anything is started, not after. */
    private void requireConfiguredPorts() {
        int services = options.port() == 0 ? 0 : pack.units().size();
        IntStream.concat(
                        IntStream.of(options.postgresPort(), options.kafkaPort()),
                        IntStream.range(options.port(), options.port() + services))
                .forEach(Ports::choose);
    }

    /** The county first; with a configured port the nodes follow it one by one, else they take what is free. */
    private void addServices(LocalServers running, Map<NodeKind, Path> programs) {
        boolean insist = options.port() != 0;
        int port = insist ? options.port() : firstPort();
        add(pack.county(), running, programs, port);
        for (PackNode node : pack.nodes()) {
            port = insist ? port + 1 : Ports.firstFreeFrom(port + 1);
            add(node, running, programs, port);
        }
    }

    /** A run that is nobody's to look at stays away from the ports that people know. */
    private int firstPort() {
        return options.once() ? Ports.choose(0) : Ports.firstFreeFrom(FIRST_PORT);
    }

    private void add(PackNode unit, LocalServers running, Map<NodeKind, Path> programs, int port) {
        Map<String, String> properties = running.propertiesFor(unit);
        String of = unit.isCounty() ? "shouwang.county." : "shouwang.node.";
        properties.put(of + "id", unit.id());
        properties.put(of + "name", unit.name());
        properties.put(of + "township", unit.township());
        properties.put(of + "area", unit.area());
        properties.put(
                of + "keep-dir", directory.below("keep").resolve(unit.id()).toString());
        if (unit.isCounty() && !unit.name().isEmpty()) {
            properties.put("shouwang.summary.unit", unit.name());
        }
        Path program = programs.getOrDefault(unit.kind(), home);
        String heap = unit.isCounty() ? "512m" : "256m";
        ServiceSettings settings = new ServiceSettings(
                unit.id(), program, directory.below("services"), heap, port, options.port() != 0, properties);
        services.put(unit, new Service(settings, name -> console.say("service.again", name)));
    }
}
