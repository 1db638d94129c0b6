package app.masthead.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.StrictHttp;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No webhook is inside the house, whatever it is written like, at any attempt; outside development, that is. */
class InternalWebhookTests extends OutboxTest {

    private final GuardedHttp strict = StrictHttp.client();

    @AfterEach
    void shut() {
        strict.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1:8443/hooks, internal",
        "https://[::1]:8443/, internal",
        "https://10.0.0.1/, internal",
        "https://169.254.169.254/latest/meta-data, internal",
        "https://localhost:8443/hooks, ours",
        "https://acme.localhost/hooks, ours",
        "https://localtest.me.localhost/hooks, ours",
        "http://hooks.example/, not-https",
        "https://hooks.example:22/, port",
    })
    @Defends({Attack.INTERNAL_ADDRESS, Attack.OWN_HOST, Attack.ODD_ADDRESS})
    void it_is_not_called(String url, String problem) {
        var calls = new WebhookCalls(strict, new TypedAddresses(StrictHttp.settings(), database), secrets, time);

        var receipt =
                CurrentTenant.call(ACME, () -> calls.send(buyer, URI.create(url), secrets.seal(buyer, secret), "{}"));

        assertThat(receipt.problem()).isEqualTo(problem);
        assertThat(receipt.status()).isNull();
        assertThat(receiver.heard()).isEmpty();
    }
}
