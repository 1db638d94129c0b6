package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Role rules go by groups, whatever the provider calls the claim in which it sends them. */
class GroupAttributeTests extends PeopleSignInTest {

    private String uma = "";

    @BeforeEach
    void rule() {
        joining("true");
        uma = "uma." + UUID.randomUUID().toString().substring(0, 8) + "@" + ownDomain("globex");
        run("globex", """
                insert into role_rule (tenant_id, id, connection_id, position, attribute, operator, value, role)
                values (current_tenant(), gen_random_uuid(), 'demo-globex-oidc', 1, 'groups', 'contains', :value,
                    'editor')""", "makers");
    }

    @AfterEach
    void as_before() {
        joining("false");
        run("globex", "delete from role_rule where :value = ''", "");
        config("{}");
    }

    @Test
    void the_claim_that_the_connection_names_gives_the_role() {
        config("{\"attributes\": {\"groups\": \"teams\"}}");
        provider().say("teams", List.of("makers"));

        assertThat(signIn(visitor(), "globex", uma).location()).isEqualTo("/");

        assertThat(person("globex", uma)).isEqualTo("editor active");
    }

    @Test
    void a_claim_that_it_does_not_name_gives_none() {
        provider().say("teams", List.of("makers"));

        signIn(visitor(), "globex", uma);

        assertThat(person("globex", uma)).isEqualTo("viewer active");
    }

    private void config(String config) {
        run(
                "globex",
                "update auth_connection set config = cast(:value as jsonb), config_version = config_version + 1"
                        + " where id = 'demo-globex-oidc'",
                config);
    }

    private void joining(String open) {
        run("globex", """
                insert into tenant_auth_config (tenant_id, id, jit, default_role)
                values (current_tenant(), gen_random_uuid(), cast(:value as boolean), 'viewer')
                on conflict on constraint tenant_auth_config_tenant_key
                do update set jit = excluded.jit, default_role = excluded.default_role""", open);
    }
}
