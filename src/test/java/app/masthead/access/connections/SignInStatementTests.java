package app.masthead.access.connections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CountingDataSource;
import org.junit.jupiter.api.Test;

/** The pages about sign-in as a whole ask the database as often for many connections and domains as for one. */
class SignInStatementTests extends ConnectionPageTest {

    @Test
    void the_pages_about_sign_in_ask_as_often_for_many_as_for_one() {
        var few = statements();
        added("oidc");
        added("saml");
        change("update auth_connection set status = 'on', tested_at = now(), idp_entity_id = 'e',"
                + " sso_url = 'https://i.example' where kind = 'saml'");
        for (var domain = 0; domain < 3; domain++) {
            change("insert into verified_domain (tenant_id, domain, token, verified_at, created_by) values ('acme',"
                    + " 'many" + domain + ".example', repeat('t', 40), now(), 'test')");
        }
        try {
            assertThat(statements()).isEqualTo(few);
        } finally {
            change("delete from verified_domain where domain like 'many%'");
        }
    }

    private int statements() {
        return asked("/settings/sign-in") + asked("/settings/sign-in/enforcement") + asked("/settings/sign-in/domains");
    }

    private int asked(String page) {
        assertThat(get(page)).hasStatusOk();
        CountingDataSource.reset();
        assertThat(get(page)).hasStatusOk();
        return CountingDataSource.statements().size();
    }
}
