package app.masthead.demo.identity;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A provider with two tenants and a client that keeps the rules, fresh for every test. */
abstract class ProviderTest {

    static final DemoPerson ADA = new DemoPerson(
            "ada-1", "Ada <Okafor>", "ada@harbour.example", "Admin", "Everything", List.of("staff", "admins"));
    static final DemoPerson CLEO =
            new DemoPerson("cleo-1", "Cleo Marsh", "cleo@harbour.example", "Viewer", "Look", List.of("staff"));

    /** A little behind the machine's clock, which the verifying library reads, so that a test can move it on. */
    final SettableClock clock = new SettableClock(Instant.now().minus(Duration.ofMinutes(4)));

    DemoIdentityProvider provider;
    RelyingParty client;

    @BeforeEach
    void start() throws IOException {
        provider = DemoIdentityProvider.start(
                0,
                clock,
                List.of(
                        new DemoTenant("harbour", "The Daily Harbour", List.of(ADA, CLEO)),
                        new DemoTenant("northlight", "Northlight", List.of())));
        provider.register("harbour", RelyingParty.CLIENT);
        client = new RelyingParty(provider);
    }

    @AfterEach
    void stop() {
        provider.close();
    }
}
