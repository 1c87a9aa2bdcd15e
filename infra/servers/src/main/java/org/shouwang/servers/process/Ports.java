package org.shouwang.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback interface; 0 stands for "any free one" everywhere in this house. */
public final class Ports {

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

    public static boolean isFree(int port) {
        try (ServerSocket socket = open(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int free() {
        try (ServerSocket socket = open(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
