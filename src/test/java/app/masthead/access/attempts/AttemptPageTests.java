package app.masthead.access.attempts;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of one sign-in attempt says, and where it leads. */
class AttemptPageTests extends PortalTest {

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    @Test
    void by_saml_it_speaks_of_what_saml_has() throws Exception {
        var said = page("saml", "test-okta", "wrong-audience").text();

        assertThat(said)
                .contains("The answer is for another application", "entity id")
                .doesNotContain("ID token", "client id");
    }

    @Test
    void by_openid_connect_it_speaks_of_the_token() throws Exception {
        assertThat(page("oidc", "test-okta", "wrong-audience").text())
                .contains("The ID token is for another application", "client id");
    }

    @Test
    void it_leads_to_a_connection_that_is_there_and_to_nothing_else() throws Exception {
        tenant.change(
                "insert into auth_connection (tenant_id, id, kind, label) values (current_tenant(), 'test-okta', 'saml', 'Okta')");

        assertThat(page("saml", "test-okta", "wrong-audience")
                        .select("a.button")
                        .eachAttr("href"))
                .containsExactly("/settings/sign-in/connections/test-okta");
        assertThat(page("emergency", "emergency", "wrong-recovery-code").select("a.button"))
                .isEmpty();
    }

    private Element page(String way, String connection, String reason) throws Exception {
        var id = UUID.randomUUID();
        tenant.change("""
                insert into sign_in_attempt (tenant_id, attempt_id, created_at, way, connection_id, purpose, reason, request_id)
                values (current_tenant(), '%s', now(), '%s', '%s', 'sign-in', '%s', 'test')""".formatted(id, way, connection, reason));
        var answer =
                mvc.get().uri("/settings/sign-in/attempts/" + id).with(as(ana)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString()).expectFirst("main .columns");
    }
}
