package org.shouwang.journeys.chaos.world;

import java.util.HashSet;
import java.util.Set;
import org.shouwang.servers.process.Ports;

/** Ports that stay the same for a whole run, none of them given twice. */
final class PortBook {

    private final Set<Integer> given = new HashSet<>();

    int next() {
        int port = Ports.choose(0);
        while (!given.add(port)) {
            port = Ports.choose(0);
        }
        return port;
    }
}
