package org.shouwang.journeys.chaos.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

    private ServerSocket server;
    private TcpProxy proxy;

    @BeforeEach
    void a_server_that_says_everything_back_stands_behind_the_proxy() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread echo = new Thread(this::echo, "echo");
        echo.setDaemon(true);
        echo.start();
        proxy = TcpProxy.between(0, server.getLocalPort());
    }

    @AfterEach
    void all_is_closed() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void in_fair_weather_everything_comes_back() throws IOException {
        try (Socket client = client()) {
            assertThat(said(client, 'a')).isEqualTo('a');
            assertThat(said(client, 'b')).isEqualTo('b');
        }
    }

    @Test
    void what_goes_into_a_black_hole_arrives_when_it_is_over() throws IOException {
        try (Socket client = client()) {
            assertThat(said(client, 'a')).isEqualTo('a');
            proxy.turn(new Weather(Mode.BLACKHOLE, 0));
            client.setSoTimeout(300);
            assertThatThrownBy(() -> said(client, 'b')).isInstanceOf(SocketTimeoutException.class);
            proxy.turn(Weather.FAIR);
            client.setSoTimeout(10_000);
            assertThat(client.getInputStream().read()).isEqualTo('b');
        }
    }

    @Test
    void who_connects_into_a_black_hole_is_served_when_it_is_over() throws IOException {
        proxy.turn(new Weather(Mode.BLACKHOLE, 0));
        try (Socket client = client()) {
            client.setSoTimeout(300);
            assertThatThrownBy(() -> said(client, 'a')).isInstanceOf(SocketTimeoutException.class);
            proxy.turn(Weather.FAIR);
            client.setSoTimeout(10_000);
            assertThat(client.getInputStream().read()).isEqualTo('a');
        }
    }

    @Test
    void a_reset_breaks_what_is_open_and_what_is_opened() throws IOException {
        try (Socket client = client()) {
            assertThat(said(client, 'a')).isEqualTo('a');
            proxy.turn(new Weather(Mode.RESET, 0));
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketException.class);
        }
        assertThatThrownBy(() -> {
                    try (Socket next = client()) {
                        said(next, 'b');
                        throw new AssertionError("answered");
                    }
                })
                .isInstanceOf(IOException.class);
        proxy.turn(Weather.FAIR);
        try (Socket next = client()) {
            assertThat(said(next, 'c')).isEqualTo('c');
        }
    }

    @Test
    void a_delay_takes_its_time_in_both_directions() throws IOException {
        try (Socket client = client()) {
            assertThat(said(client, 'a')).isEqualTo('a');
            proxy.turn(new Weather(Mode.DELAY, 200));
            long start = System.nanoTime();
            assertThat(said(client, 'b')).isEqualTo('b');
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(400_000_000L);
        }
    }

    @Test
    void a_narrow_way_takes_longer_for_more() throws IOException {
        byte[] much = new byte[4_000];
        try (Socket client = client()) {
            proxy.turn(new Weather(Mode.RATE, 10_000));
            long start = System.nanoTime();
            OutputStream out = client.getOutputStream();
            out.write(much);
            assertThat(client.getInputStream().readNBytes(much.length)).isEqualTo(much);
            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(790_000_000L);
        }
    }

    @Test
    void half_open_says_nothing_until_the_client_speaks_again() throws IOException {
        try (Socket client = client()) {
            assertThat(said(client, 'a')).isEqualTo('a');
            proxy.turn(new Weather(Mode.HALF_OPEN, 0));
            client.setSoTimeout(300);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            proxy.turn(Weather.FAIR);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            client.setSoTimeout(10_000);
            assertThatThrownBy(() -> said(client, 'b')).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void a_server_that_is_gone_is_gone_for_its_clients() throws IOException {
        server.close();
        assertThatThrownBy(() -> {
                    try (Socket client = client()) {
                        said(client, 'a');
                        throw new AssertionError("answered");
                    }
                })
                .isInstanceOf(IOException.class);
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(10_000);
        return client;
    }

    /** What comes back; an end of the stream is a broken connection. */
    private static int said(Socket client, int word) throws IOException {
        client.getOutputStream().write(word);
        int heard = client.getInputStream().read();
        if (heard < 0) {
            throw new SocketException("closed");
        }
        return heard;
    }

    private void echo() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread one = new Thread(() -> echo(client), "echo-one");
                one.setDaemon(true);
                one.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void echo(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException gone) {
            return;
        }
    }
}
