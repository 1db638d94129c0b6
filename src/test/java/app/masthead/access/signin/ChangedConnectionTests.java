package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Connections come and go while people are on their way through them. */
class ChangedConnectionTests extends SignInTest {

    private static final String OTHER = "acme-other-connection";

    @Autowired
    private Vault vault;

    @AfterEach
    void repair() {
        change("update auth_connection set status = 'on' where id = '" + connection("acme") + "'");
        change("update auth_connection set status = 'off' where id = '" + OTHER + "'");
    }

    @Test
    void one_that_is_switched_off_is_offered_to_nobody() {
        switchOff();

        assertThat(visitor().get(at("acme", "/sign-in")).body()).doesNotContain("/sign-in/start/");
        assertThat(visitor()
                        .get(at("acme", "/sign-in/start/" + connection("acme")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Defends(Attack.SIGN_IN_DURING_A_CHANGE)
    void whoever_was_on_the_way_through_it_does_not_arrive() {
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());
        switchOff();
        var before = stand("acme");

        assertRefused(ada, "acme", before, ada.get(answer));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
    }

    @Test
    @Defends(Attack.SIGN_IN_DURING_A_CHANGE)
    void neither_does_whoever_began_before_it_was_changed() {
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());
        change("update auth_connection set config_version = config_version + 1 where id = '" + connection("acme")
                + "'");
        var before = stand("acme");

        assertRefused(ada, "acme", before, ada.get(answer));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
        assertThat(signIn(ada, "acme", ADA.email()).location()).isEqualTo("/");
    }

    /** Both connections trust the same issuer, so that nothing in the answer tells them apart but its address. */
    @Test
    @Defends(Attack.MIX_UP)
    void an_answer_at_another_connection_of_the_same_tenant_is_refused() {
        addOther();
        var before = stand("acme");
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());

        assertRefused(ada, "acme", before, ada.get(answer.replace(connection("acme"), OTHER)));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
    }

    private void addOther() {
        var place = new Place("auth_connection", "secret_enc", "acme", OTHER);
        var sealed = vault.seal(new Secret("of another client"), place);
        change("""
                insert into auth_connection (tenant_id, id, kind, label, status, issuer, client_id, secret_enc, tested_at)
                select tenant_id, '%s', kind, 'Other', 'on', issuer, client_id, '%s', now()
                from auth_connection where id = '%s'
                on conflict on constraint auth_connection_pk do update set status = 'on'
                """.formatted(OTHER, sealed, connection("acme")));
    }

    private void switchOff() {
        change("update auth_connection set status = 'off' where id = '" + connection("acme") + "'");
    }

    private void change(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).update());
    }
}
