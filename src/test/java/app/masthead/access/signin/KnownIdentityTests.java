package app.masthead.access.signin;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An identity is the subject of one issuer at one connection, and belongs to one person for good. */
class KnownIdentityTests extends SignInTest {

    private static final String ID = "(select id from app_user where email = :email)";

    private String uma = "";

    @BeforeEach
    void comes_in_for_the_first_time() {
        uma = known("acme");
    }

    @Test
    @Defends(Attack.RETURN_OF_THE_DEACTIVATED)
    void whoever_was_here_and_was_switched_off_stays_out() {
        switchOff();

        assertStaysOut();
    }

    @Test
    @Defends(Attack.ACCOUNT_BY_ADDRESS)
    void it_does_not_become_somebody_elses_who_has_the_address_now() {
        switchOff();
        change("update app_user set email = 'former-' || email where email = :email");
        change("""
                insert into app_user (tenant_id, id, email, name, role, status)
                values (current_tenant(), gen_random_uuid(), :email, 'Una', 'admin', 'invited')""");

        assertStaysOut();
    }

    @Test
    @Defends(Attack.SUBJECT_OF_ANOTHER_PROVIDER)
    void the_same_subject_of_another_issuer_is_somebody_else() {
        change("update external_identity set issuer = 'https://issuer.example' where user_id = " + ID);

        assertStaysOut();
    }

    @Test
    @Defends({Attack.SUBJECT_OF_ANOTHER_PROVIDER, Attack.PROVIDER_EXCHANGED})
    void the_same_subject_at_another_connection_is_somebody_else() {
        var una = invited("acme");
        change("update app_user set status = 'active' where email = '" + una + "'");
        change("""
                insert into auth_connection (tenant_id, id, kind, label)
                values (current_tenant(), 'retired-connection', 'oidc', 'Retired') on conflict do nothing""");
        change("update external_identity set connection_id = 'retired-connection', user_id ="
                + " (select id from app_user where email = '" + una + "') where user_id = " + ID);

        assertStaysOut();
    }

    @Test
    @Defends(Attack.SUPER_ADMIN_AT_A_TENANT)
    void that_of_a_super_admin_is_nobody_at_a_tenant() {
        var admin = UUID.randomUUID();
        var identity = cast.inTenant("acme", database -> with(
                        database, "select issuer || ' ' || subject from external_identity where user_id = " + ID)
                .query(String.class)
                .single());
        cast.inInstallation(database -> database.sql("""
                        insert into super_admin (id, email, name, status, issuer, subject)
                        values (:id, :id || '@masthead.example', 'Uma', 'active', :issuer, :subject)""")
                .param("id", admin)
                .param("issuer", identity.split(" ")[0])
                .param("subject", identity.split(" ")[1])
                .update());

        assertStaysOut();
    }

    private void assertStaysOut() {
        var before = stand("acme");
        var visitor = visitor();

        assertRefused(visitor, "acme", before, signIn(visitor, "acme", uma));
    }

    private void switchOff() {
        change("update app_user set status = 'deactivated', deactivated_at = now() where email = :email");
    }

    private void change(String sql) {
        cast.inTenant("acme", database -> with(database, sql).update());
    }

    private JdbcClient.StatementSpec with(JdbcClient database, String sql) {
        var statement = database.sql(sql);
        return sql.contains(":email") ? statement.param("email", uma) : statement;
    }
}
