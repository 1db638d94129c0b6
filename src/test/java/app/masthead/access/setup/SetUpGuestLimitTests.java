package app.masthead.access.setup;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is out of reach of whoever came by a set-up link, because others have made it. */
class SetUpGuestLimitTests extends SetUpLinkTest {
    @Test
    void such_a_guest_removes_only_what_was_made_by_the_same_link() {
        var visitor = opened(made(null, null));
        var token = form(visitor);
        var own = visitor.post(at("/settings/sign-in/connections"), Map.of("_csrf", token, "kind", "oidc"))
                .location()
                .replace("/openid-connect", "");

        assertThat(visitor.get(at(connection())).page().select("form[action$=/removal]"))
                .isEmpty();
        assertThat(visitor.post(at(connection() + "/removal"), Map.of("_csrf", token))
                        .status())
                .isEqualTo(409);
        assertThat(visitor.get(at(connection())).status()).isEqualTo(200);
        assertThat(visitor.post(at(own + "/removal"), Map.of("_csrf", token)).status())
                .isEqualTo(303);
    }

    @Test
    void what_cannot_be_done_is_headed_as_what_it_is() {
        var visitor = opened(made(null, null));
        var token = form(visitor);
        var saml = visitor.post(at("/settings/sign-in/connections"), Map.of("_csrf", token, "kind", "saml"))
                .location()
                .replace("/saml", "");

        var refused = visitor.post(at(connection() + "/removal"), Map.of("_csrf", token));
        var outdated = visitor.post(at(saml + "/metadata/removal"), Map.of("_csrf", token));
        visitor.post(at(saml + "/removal"), Map.of("_csrf", token));

        assertThat(refused.page().select("h1").text()).isEqualTo("This cannot be done now");
        assertThat(outdated.page().select("h1").text()).isEqualTo("Someone else was faster");
    }

    @Test
    void such_a_guest_sees_only_tests_of_the_same_link() {
        var visitor = opened(made(null, null));
        var id = connection().substring(connection().lastIndexOf('/') + 1);
        var link = cast.inTenant(
                "acme", database -> database.sql("select id from set_up_link order by created_at desc limit 1")
                        .query(UUID.class)
                        .single());
        var adas = tested(id, ADA.id());
        var own = tested(id, link);

        assertThat(visitor.get(at(connection() + "/tests/" + adas)).status()).isEqualTo(404);
        assertThat(visitor.get(at(connection() + "/tests/" + own)).status()).isEqualTo(200);
        assertThat(visitor.get(at(connection())).page().select("a[href*=/tests/]"))
                .hasSize(1);
    }

    private UUID tested(String id, UUID by) {
        var test = UUID.randomUUID();
        cast.inTenant("acme", database -> database.sql("insert into sign_in_test (tenant_id, id, connection_id,"
                        + " revision, tested_at, tester_id, tester_name, passed, report) values ('acme', :test, :id,"
                        + " 1, now(), :by, 'Somebody', false, '{\"checks\":[],\"received\":[]}')")
                .param("test", test)
                .param("id", id)
                .param("by", by)
                .update());
        return test;
    }
}
