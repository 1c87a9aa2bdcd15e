package org.shouwang.journeys.chaos.world;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.journeys.chaos.net.TcpProxy;
import org.shouwang.journeys.chaos.net.Weather;

/**
 * One unit of the county at its place: its program, its database, and the ways to the database and to the brokers.
 *
 * @param keep where the program keeps what must outlive a database restored from a backup
 */
public record Site(
        String id, String kind, App app, Database database, TcpProxy toDatabase, List<TcpProxy> toBrokers, Path keep)
        implements AutoCloseable {

    public static final String COUNTY = "county";

    public boolean isCounty() {
        return id.equals(COUNTY);
    }

    public String topic() {
        return "up." + id;
    }

    /** By name, such as {@code S01>pg} and {@code S01>kafka}. */
    public Map<String, List<TcpProxy>> edges() {
        Map<String, List<TcpProxy>> edges = new LinkedHashMap<>();
        edges.put(id + ">pg", List.of(toDatabase));
        edges.put(id + ">kafka", toBrokers);
        return edges;
    }

    public void cutOff(Weather weather) {
        toBrokers.forEach(way -> way.turn(weather));
    }

    @Override
    public void close() {
        app.stop();
        database.stop();
        toDatabase.close();
        toBrokers.forEach(TcpProxy::close);
    }
}
