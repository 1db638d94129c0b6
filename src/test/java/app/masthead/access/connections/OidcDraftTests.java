package app.masthead.access.connections;

import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose draft of a connection it is, and whose change counts. */
class OidcDraftTests extends OidcPageTest {

    @Test
    void of_two_admins_at_once_the_second_sees_both_versions() {
        var connection = added("oidc");
        save(connection, Map.of());

        var answer = save(connection, Map.of("version", "1", "clientId", "second"));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict").text()).contains("second", "acme-client");
        assertThat(page(answer).html()).doesNotContain(SECRET);
    }

    @Test
    void who_the_provider_is_cannot_be_changed_once_the_connection_was_on() {
        var answer = post(
                CONNECTIONS + "/demo-acme-oidc/openid-connect",
                Map.of("version", "1", "issuer", demo.provider().issuer("globex"), "clientId", "masthead"));

        assertThat(answer).hasStatus(409);
        assertThat(page(get(CONNECTIONS + "/demo-acme-oidc/openid-connect"))
                        .select("#issuer")
                        .hasAttr("readonly"))
                .isTrue();
    }

    @Test
    void another_tenants_connection_does_not_exist() {
        var connection = added("oidc");

        assertThat(post(DAN, settings(connection), Map.of("version", "1"))).hasStatus(404);
        assertThat(post(DAN, CONNECTIONS + "/" + connection + "/removal", Map.of()))
                .hasStatus(404);
        assertThat(post(DAN, CONNECTIONS + "/" + connection + "/tests", Map.of()))
                .hasStatus(404);
        assertThat(post(DAN, CONNECTIONS + "/" + connection + "/activation", Map.of("version", "1")))
                .hasStatus(404);
    }
}
