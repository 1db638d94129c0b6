package app.masthead.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.client.FilteredHostException;

/** Names of somebody hostile, whose name server says that they are here. */
class HostileNameTests {

    private static final String INSIDE = "loopback.inside.example";
    private static final String INSIDE_AND_OUTSIDE = "both.inside.example";
    private static final int PORT = 8443;

    private static final AtomicInteger VISITS = new AtomicInteger();

    private static ServerSocket here = nowhere();

    private final GuardedHttp http = StrictHttp.client();

    /** Once for all: a port is not free again at the very moment at which nobody listens any more. */
    @BeforeAll
    static void listen() throws IOException {
        here = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(HostileNameTests::count);
    }

    @AfterAll
    static void close() throws IOException {
        here.close();
    }

    @BeforeEach
    void nobodyWasHere() {
        VISITS.set(0);
    }

    @AfterEach
    void hangUp() {
        http.close();
    }

    @Test
    @Defends(Attack.TURNING_NAME)
    void a_name_that_is_ours_alone_is_not_asked() {
        assertThatThrownBy(() -> ask(INSIDE)).isInstanceOf(FilteredHostException.class);
        assertThat(VISITS).hasValue(0);
    }

    /** A client that looks at one of the addresses and goes to another would arrive. */
    @Test
    @Defends(Attack.TURNING_NAME)
    void of_several_addresses_the_one_inside_is_not_asked() {
        assertThatThrownBy(() -> ask(INSIDE_AND_OUTSIDE)).isInstanceOf(RuntimeException.class);
        assertThat(VISITS).hasValue(0);
    }

    /** Whoever is not on their guard gets there by that name. */
    @Test
    void the_name_leads_here_indeed() throws IOException {
        try (var careless = new Socket(INSIDE_AND_OUTSIDE, PORT)) {
            assertThat(careless.getInetAddress().isLoopbackAddress()).isTrue();
            Awaitility.await().untilAsserted(() -> assertThat(VISITS).hasValue(1));
        }
    }

    private void ask(String name) {
        http.client()
                .build()
                .get()
                .uri(URI.create("https://" + name + ":" + PORT + "/"))
                .retrieve()
                .toBodilessEntity();
    }

    private static void count() {
        while (!here.isClosed()) {
            try (var visit = here.accept()) {
                VISITS.addAndGet(visit.isConnected() ? 1 : 0);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static ServerSocket nowhere() {
        try {
            return new ServerSocket();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
