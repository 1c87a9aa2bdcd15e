package org.shouwang.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.local.pack.Pack;
import org.shouwang.local.pack.PackNode;
import org.shouwang.local.services.Service;
import org.shouwang.local.services.ServiceSettings;
import org.shouwang.servers.process.Ports;
import org.shouwang.servers.process.StaleProcess;

/** The processes of one county on this machine; they end in the opposite order of their start. */
final class LocalCounty implements AutoCloseable {

    private static final int FIRST_PORT = 8080;
    private static final PackNode UNNAMED = new PackNode("county", NodeKind.COUNTY, "", "", "", List.of());

    private final Console console;
    private final Path home;
    private final Options options;
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new HashMap<>();
    private @Nullable LocalServers servers;
    private boolean stopping;

    LocalCounty(Console console, Path home, Options options) {
        this.console = console;
        this.home = home;
        this.options = options;
    }

    /** Whoever stops meanwhile waits, so that no server is left without an owner. */
    synchronized void startServers(Pack pack, DataDirectory directory) {
        if (stopping) {
            return;
        }
        StaleProcess.endAllIn(directory.below("services"));
        console.say("servers.starting");
        LocalServers running = LocalServers.start(options, directory);
        servers = running;
        console.say("servers.ready", running.postgres().port(), running.kafka().port());
        PackNode county = pack.county().orElse(UNNAMED);
        int port = options.port() == 0 ? firstPort() : options.port();
        add(county, running, directory, port);
        for (PackNode node : pack.nodes()) {
            port = options.port() == 0 ? Ports.firstFreeFrom(port + 1) : port + 1;
            add(node, running, directory, port);
        }
    }

    /** Starts the process of this unit and returns when it is ready. */
    Service start(PackNode unit) {
        console.say("service.starting", unit.id(), unit.name());
        Service service = service(unit);
        service.start(ports.getOrDefault(service.name(), 0), options.port() != 0);
        console.say("service.ready", unit.id(), unit.name(), service.base());
        return service;
    }

    Service startCounty(Pack pack) {
        return start(pack.county().orElse(UNNAMED));
    }

    Service county(Pack pack) {
        return service(pack.county().orElse(UNNAMED));
    }

    synchronized Service service(PackNode unit) {
        Service service = services.get(unit.id());
        if (service == null) {
            throw new IllegalStateException("Stopped before " + unit.id() + " was started");
        }
        return service;
    }

    URI address(PackNode unit) {
        return service(unit).base();
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        console.say("stopping");
        List<Service> nodesFirst = List.copyOf(services.values());
        nodesFirst.stream().skip(1).parallel().forEach(Service::close);
        nodesFirst.stream().limit(1).forEach(Service::close);
        if (servers != null) {
            servers.close();
        }
        console.say("stopped");
    }

    /** A run that is nobody's to look at stays away from the ports that people know. */
    private int firstPort() {
        return options.once() ? Ports.choose(0) : Ports.firstFreeFrom(FIRST_PORT);
    }

    private void add(PackNode unit, LocalServers running, DataDirectory directory, int port) {
        Map<String, String> properties = running.propertiesFor(unit);
        String of = unit.isCounty() ? "shouwang.county." : "shouwang.node.";
        properties.put(of + "id", unit.id());
        properties.put(of + "name", unit.name());
        properties.put(of + "township", unit.township());
        properties.put(of + "area", unit.area());
        Path jar = Jars.of(unit.kind(), home);
        String heap = unit.isCounty() ? "512m" : "256m";
        ServiceSettings settings = new ServiceSettings(unit.id(), jar, directory.below("services"), heap, properties);
        services.put(unit.id(), new Service(settings, name -> console.say("service.again", name)));
        ports.put(unit.id(), port);
    }
}
