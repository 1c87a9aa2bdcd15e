package org.shouwang.journeys.chaos.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.journeys.chaos.net.TcpProxy;
import org.shouwang.journeys.chaos.net.Weather;

/** The whole county of a run: two nodes, the county and its brokers, as processes of their own. */
public final class World implements AutoCloseable {

    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("S01", "school");
        UNITS.put("V01", "village");
        UNITS.put(Site.COUNTY, "county");
    }

    private static final int DATABASE_MEGABYTES = 1_024;
    private static final int BROKER_MEGABYTES = 512;

    private final List<Site> sites = new ArrayList<>();
    private final List<Database> databases = new ArrayList<>();
    private final Map<String, SmallDisk> disks = new LinkedHashMap<>();
    private final List<Broker> brokers;
    private final BrokerBuilder doors;
    private final SiteBuilder builder;
    private final boolean rehearsed;

    public World(WorldSettings settings) {
        rehearsed = settings.rehearsed();
        PortBook ports = new PortBook();
        doors = new BrokerBuilder(settings, ports, List.copyOf(UNITS.keySet()));
        builder = new SiteBuilder(settings, ports);
        brokers = doors.brokers();
        UNITS.keySet().forEach(id -> databases.add(builder.database(id)));
        if (settings.smallDisks()) {
            mount(settings);
        }
    }

    private void mount(WorldSettings settings) {
        UNITS.keySet()
                .forEach(id -> disks.put(
                        id + ".pg", SmallDisk.mountedAt(settings.directory().resolve(id + "-pg"), DATABASE_MEGABYTES)));
        brokers.forEach(broker -> disks.put(
                broker.name(), SmallDisk.mountedAt(settings.directory().resolve(broker.name()), BROKER_MEGABYTES)));
    }

    /** Returns when the servers and the county serve. */
    public void startServersAndCounty() {
        Together.run(
                Stream.<Component>concat(databases.stream(), brokers.stream()).map(server -> server::start));
        List<String> ids = List.copyOf(UNITS.keySet());
        for (int at = 0; at < ids.size(); at++) {
            sites.add(site(ids.get(at), databases.get(at)));
        }
        if (rehearsed) {
            county().app().rehearse();
        }
        county().app().start();
    }

    private Site site(String id, Database database) {
        TcpProxy way = TcpProxy.between(0, database.current().port());
        return builder.site(id, String.valueOf(UNITS.get(id)), database, way, doors.waysOf(id));
    }

    public void startNodes() {
        if (rehearsed) {
            nodes().forEach(node -> node.app().rehearse());
        }
        Together.run(nodes().stream().map(node -> () -> node.app().start()));
    }

    public List<Site> sites() {
        return List.copyOf(sites);
    }

    public List<Site> nodes() {
        return sites.stream().filter(site -> !site.isCounty()).toList();
    }

    public Site county() {
        return site(Site.COUNTY);
    }

    public Site site(String id) {
        return sites.stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + id));
    }

    public List<Broker> brokers() {
        return brokers;
    }

    /** Servers first. */
    public List<Component> components() {
        return Stream.of(databases.stream(), brokers.stream(), sites.stream().map(Site::app))
                .<Component>flatMap(part -> part)
                .toList();
    }

    public Component component(String name) {
        return components().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    }

    public Map<String, List<TcpProxy>> edges() {
        Map<String, List<TcpProxy>> edges = new LinkedHashMap<>();
        sites.forEach(site -> edges.putAll(site.edges()));
        return edges;
    }

    public Optional<SmallDisk> diskOf(String component) {
        return Optional.ofNullable(disks.get(component));
    }

    /** Nothing stands still, no way is closed, no disk is full, and everything is up again. */
    public void heal() {
        edges().values().forEach(ways -> ways.forEach(way -> way.turn(Weather.FAIR)));
        disks.values().forEach(SmallDisk::free);
        components().stream().filter(Component::isRunning).forEach(Component::resume);
        Together.run(
                Stream.<Component>concat(databases.stream(), brokers.stream()).map(server -> server::start));
        Together.run(sites.stream().map(site -> () -> site.app().start()));
    }

    @Override
    public void close() {
        sites.forEach(site -> site.edges().values().forEach(ways -> ways.forEach(way -> way.turn(Weather.FAIR))));
        components().stream().filter(Component::isRunning).forEach(Component::resume);
        Together.run(sites.stream().map(site -> site::close));
        Together.run(
                Stream.<Component>concat(databases.stream(), brokers.stream()).map(server -> server::stop));
        disks.values().forEach(SmallDisk::close);
    }
}
