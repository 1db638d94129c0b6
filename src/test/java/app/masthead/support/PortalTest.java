package app.masthead.support;

import app.masthead.demo.DemoConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The whole portal on a free port, on a database of its own with the demo tenants and the {@link Cast}. One context
 * serves every test that extends this.
 */
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@AutoConfigureMockMvc
@Import({DemoConfiguration.class, TestConfigurationForPortal.class})
public abstract class PortalTest {

    /** An address at which the portal fails. */
    protected static final String BROKEN = "/broken";

    private static final int PORT = freePort();
    private static final int PROVIDER_PORT = freePort();

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected Cast cast;

    @BeforeEach
    void putTheClockRight() {
        MovedClock.right();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("masthead.url", () -> "http://localhost:" + PORT);
        registry.add("masthead.preview-url", () -> "http://preview.localhost:" + PORT);
        registry.add("masthead.data-folder", () -> "target/test-data/" + UUID.randomUUID());
        registry.add("masthead.sign-in.attempts-per-minute", () -> 100_000);
        registry.add("masthead.sign-in.provider-calls-per-minute", () -> 1000);
        registry.add("masthead.agents.tests-per-minute", () -> 1000);
        registry.add("masthead.webhooks.tests-per-minute", () -> 1000);
        registry.add("masthead.slack.tests-per-minute", () -> 1000);
        registry.add("masthead.slack.address", SlackStub::address);
        registry.add("masthead.sign-in.google-issuer", () -> "http://localhost:" + PROVIDER_PORT + "/acme");
        registry.add("masthead.sign-in.entra-issuer", () -> "http://localhost:" + PROVIDER_PORT + "/acme");
        registry.add("masthead.emergency.attempts-per-quarter-hour", () -> 1000);
        registry.add("masthead.outbound.internal-addresses", () -> true);
        registry.add("masthead.outbound.patience", () -> "2s");
        registry.add("masthead.ai.gemini-address", GeminiStub::address);
        registry.add("masthead.ai.retry-delay", () -> "5ms");
        registry.add("masthead.ai.tests-per-minute", () -> 1000);
        registry.add("masthead.mail.keep", () -> true);
        registry.add("masthead.dns.servers", TestNameServer::address);
        registry.add("masthead.demo.identity-provider-port", () -> PROVIDER_PORT);
        registry.add("masthead.console.issuer", () -> "http://localhost:" + PROVIDER_PORT + "/installation");
        registry.add("masthead.console.client-id", () -> "masthead");
        registry.add("masthead.console.client-secret", () -> "demo-secret-of-the-demo-identity-provider");
        registry.add("masthead.console.administrators", () -> "eve@masthead.example, zoe@masthead.example");
    }

    /** The port on which the portal answers real HTTP. */
    protected static int port() {
        return PORT;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
