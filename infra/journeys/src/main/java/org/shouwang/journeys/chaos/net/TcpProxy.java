package org.shouwang.journeys.chaos.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between programs and one server on the loopback interface; its weather can be turned at any moment. */
public final class TcpProxy implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket door;
    private final int target;
    private final Sky sky = new Sky();
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        return thread;
    });

    private TcpProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** The port 0 stands for any free one. The server need not be there yet. */
    public static TcpProxy between(int port, int target) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            TcpProxy proxy = new TcpProxy(door, target);
            proxy.threads.execute(proxy::welcome);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public Weather weather() {
        return sky.now();
    }

    public void turn(Weather weather) {
        sky.turn(weather);
        if (weather.mode() == Mode.RESET) {
            links.forEach(Link::breakOff);
        }
        if (weather.mode() == Mode.HALF_OPEN) {
            links.forEach(Link::desert);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sky.close();
            links.forEach(Link::breakOff);
            threads.shutdownNow();
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        Link link = new Link(client, target, sky);
        links.add(link);
        if (sky.now().mode() == Mode.RESET) {
            link.breakOff();
            links.remove(link);
            return;
        }
        try {
            link.carry(threads);
        } finally {
            links.removeIf(Link::isOver);
        }
    }
}
