package org.shouwang.journeys.chaos.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Executor;

/** One connection through the proxy: the client's end, the server's end, and a thread for each direction. */
final class Link {

    private static final int PIECE_BYTES = 16 * 1024;
    private static final int CONNECTING_MILLIS = 2_000;

    private final Socket client;
    private final Socket server = new Socket();
    private final int target;
    private final Sky sky;
    private volatile boolean deserted;

    Link(Socket client, int target, Sky sky) {
        this.client = client;
        this.target = target;
        this.sky = sky;
    }

    /** Carries bytes until either end is closed; runs in the calling thread and one more. */
    void carry(Executor threads) {
        try {
            sky.awaitMoving();
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECTING_MILLIS);
            threads.execute(() -> pump(server, client));
            pump(client, server);
        } catch (IOException refused) {
            breakOff();
        } catch (InterruptedException stopping) {
            breakOff();
            Thread.currentThread().interrupt();
        }
    }

    /** Both ends hear at once that the connection is broken. */
    void breakOff() {
        reset(client);
        reset(server);
    }

    /** The server's end is closed, the client is left to believe. */
    void desert() {
        deserted = true;
        close(server);
    }

    private void pump(Socket from, Socket to) {
        byte[] piece = new byte[PIECE_BYTES];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sky.travel(read);
                sky.awaitMoving();
                if (deserted) {
                    breakOff();
                    return;
                }
                out.write(piece, 0, read);
            }
            end();
        } catch (IOException broken) {
            end();
        } catch (InterruptedException stopping) {
            end();
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        close(server);
        if (!deserted) {
            close(client);
        }
    }

    boolean isOver() {
        return client.isClosed();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            close(socket);
            return;
        }
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // Closed is what was wanted.
            return;
        }
    }
}
