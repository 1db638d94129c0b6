package app.masthead.access.connections.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.masthead.access.connections.providers.ProviderAddress;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.StrictHttp;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No metadata address that an admin types is inside the house, whatever it is written like. */
class InternalMetadataTests extends PortalTest {

    @Autowired
    private JdbcClient database;

    private GuardedHttp http;
    private MetadataDocuments documents;

    @BeforeEach
    void begin() {
        http = StrictHttp.client();
        documents = new MetadataDocuments(
                http,
                new ProviderAddress(new TypedAddresses(StrictHttp.settings(), database)),
                StrictHttp.settings(),
                Clock.systemUTC());
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
    void an_address_inside_the_house_is_not_asked(String address) {
        assertThat(reason(address)).isIn("internal", "not-an-address");
    }

    private String reason(String address) {
        return catchThrowableOfType(UnusableProvider.class, () -> documents.fetch(address + "/metadata"))
                .code();
    }
}
