package app.masthead.access.connections.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.StrictHttp;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No issuer that an admin types is inside the house, whatever it is written like. */
class InternalIssuerTests extends PortalTest {

    @Autowired
    private JdbcClient database;

    private GuardedHttp http;
    private OidcProviders providers;

    @BeforeEach
    void begin() {
        http = StrictHttp.client();
        providers = new OidcProviders(http, new ProviderAddress(new TypedAddresses(StrictHttp.settings(), database)));
    }

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:8443",
                "https://2130706433:8443",
                "https://169.254.169.254",
                "https://10.0.0.1",
                "https://100.64.0.1",
                "https://[::1]:8443",
                "https://[::ffff:127.0.0.1]:8443",
                "https://[64:ff9b::7f00:1]:8443",
                "https://[fd00::1]"
            })
    @Defends(Attack.INTERNAL_ADDRESS)
    void an_issuer_inside_the_house_is_not_asked(String issuer) {
        assertThat(reason(issuer)).isIn("internal", "not-an-address");
    }

    @ParameterizedTest
    @CsvSource({
        "https://localhost:8443, ours",
        "https://acme.localhost, ours",
        "https://preview.localhost, ours",
        "http://id.example, not-https",
        "https://id.example:22, port",
        "https://127.1, not-an-address"
    })
    @Defends({Attack.OWN_HOST, Attack.ODD_ADDRESS})
    void neither_is_an_own_host_nor_what_is_no_provider(String issuer, String reason) {
        assertThat(reason(issuer)).isEqualTo(reason);
    }

    private String reason(String issuer) {
        return catchThrowableOfType(UnusableProvider.class, () -> providers.examine(issuer))
                .code();
    }
}
