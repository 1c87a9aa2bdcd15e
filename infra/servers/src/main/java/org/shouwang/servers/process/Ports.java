package org.shouwang.servers.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports on the loopback interface; 0 stands for "any free one" everywhere in this house. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int LAST = 65_535;

    private Ports() {}

    /** The configured port if nobody listens there, or a free one for 0. */
    public static int choose(int configured) {
        if (configured == 0) {
            return free();
        }
        if (!isFree(configured)) {
            throw CannotStart.portTaken(configured);
        }
        return configured;
    }

    /** The first port from there upward that nobody listens on. */
    public static int firstFreeFrom(int first) {
        return IntStream.rangeClosed(first, LAST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> CannotStart.portTaken(first));
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = open(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Below the range from which the system serves outgoing connections: one of those could take the port before its server
     * has opened it.
     */
    private static int free() {
        return firstFreeFrom(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
