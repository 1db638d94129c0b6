package app.masthead.access.connections;

import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose draft of a connection it is, and whose change counts. */
class OidcDraftTests extends OidcPageTest {

    @Test
    void of_two_admins_at_once_the_second_sees_both_versions_and_whose_the_other_is() {
        var connection = added("oidc");
        save(connection, Map.of());

        var answer = save(connection, Map.of("version", "1", "clientId", "second", "groups", "teams"));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict").text())
                .contains("second", "acme-client", "You changed this yourself");
        assertThat(page(answer).select(".conflict tbody th").eachText()).containsExactly("Client ID", "Groups");
        assertThat(page(answer).select("#clientId").val()).isEqualTo("second");
        assertThat(page(answer).html()).doesNotContain(SECRET);
    }

    @Test
    void the_second_can_save_from_there() {
        var connection = added("oidc");
        save(connection, Map.of());
        var shown = page(save(connection, Map.of("version", "1", "clientId", "second")));

        var version = shown.select("input[name=version]").val();
        assertThat(save(connection, Map.of("version", version, "clientId", "second")))
                .hasStatus(303);

        assertThat(one(
                        "select client_id from auth_connection_draft where connection_id = '" + connection + "'",
                        String.class))
                .isEqualTo("second");
    }

    @Test
    void a_secret_that_was_typed_and_not_saved_is_asked_for_again() {
        var connection = added("oidc");
        save(connection, Map.of());

        assertThat(errors(save(connection, Map.of("version", "1")))).contains("Enter the client secret once more");
        assertThat(errors(save(connection, Map.of("scopes", "offline_access"))))
                .contains("Enter the client secret once more");
        assertThat(errors(save(connection, Map.of("version", "1", "secret", ""))))
                .doesNotContain("Enter the client secret once more");
    }

    @Test
    @Defends(Attack.PROVIDER_EXCHANGED)
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
    @Defends(Attack.FOREIGN_ID)
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
