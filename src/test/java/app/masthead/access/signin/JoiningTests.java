package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Strangers whom the identity provider vouches for, at a tenant that lets them join. */
class JoiningTests extends PeopleSignInTest {

    private String uma = "";

    @BeforeEach
    void lets_strangers_join() {
        joining(true, "viewer");
        uma = "uma." + UUID.randomUUID().toString().substring(0, 8) + "@" + ownDomain("globex");
    }

    @AfterEach
    void as_before() {
        joining(false, "viewer");
        run("globex", "delete from role_rule where :value = ''", "");
        run("globex", "update auth_connection set roles_follow_groups = false where :value = ''", "");
        most("null");
    }

    @Test
    void one_with_an_address_of_our_own_joins_in_the_usual_role() {
        var visitor = visitor();

        assertThat(signIn(visitor, "globex", uma).location()).isEqualTo("/");

        assertThat(isIn(visitor, "globex")).isTrue();
        assertThat(person("globex", uma)).isEqualTo("viewer active");
        assertThat(operationsAbout("globex", uma)).containsExactly("people.joined", "access.signed-in");
    }

    @Test
    void and_is_the_same_person_the_next_time() {
        signIn(visitor(), "globex", uma);
        joining(false, "viewer");

        assertThat(signIn(visitor(), "globex", uma).location()).isEqualTo("/");
        assertThat(identities("globex", uma)).isOne();
    }

    @Test
    void nobody_does_where_the_tenant_does_not_want_it() {
        joining(false, "viewer");

        assertTurnedAway("globex", uma, "unknown-person");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNVERIFIED_EMAIL", "EMAIL_VERIFIED_AS_TEXT", "EMAIL_VERIFICATION_LEFT_OUT"})
    @Defends(Attack.ACCOUNT_BY_ADDRESS)
    void nobody_does_for_whose_address_the_provider_does_not_vouch(TokenFault fault) {
        provider().misbehave(fault);

        assertTurnedAway("globex", uma, "email-not-verified");
    }

    @Test
    void nobody_does_with_an_address_of_a_domain_below_ours() {
        assertTurnedAway("globex", uma.replace("@", "@below."), "foreign-domain");
    }

    @Test
    @Defends(Attack.ADDRESS_OF_ANOTHER_TENANT)
    void nobody_does_with_an_address_of_another_tenants_domain() {
        assertTurnedAway("globex", "una@" + ownDomain("acme"), "foreign-domain");
    }

    @Test
    void nobody_does_when_there_are_as_many_as_there_may_be() {
        most(read("globex", "select count(*)::text from app_user where status <> 'deactivated' and :value = ''", ""));

        assertTurnedAway("globex", uma, "user-limit");
    }

    @Test
    void a_rule_that_fits_decides_the_role() {
        rule(1, "email", "ends-with", "@elsewhere.example", "admin", false);
        rule(2, "email", "equals", uma, "editor", true);
        rule(3, "email", "equals", uma, "viewer", false);

        signIn(visitor(), "globex", uma);

        assertThat(person("globex", uma)).isEqualTo("editor active");
        assertThat(read("globex", "select creative_reviewer::text from app_user where email = :value", uma))
                .isEqualTo("true");
    }

    @Test
    void roles_given_by_hand_stay_where_they_do_not_follow_groups() {
        signIn(visitor(), "globex", uma);
        rule(1, "email", "equals", uma, "editor", true);

        signIn(visitor(), "globex", uma);

        assertThat(person("globex", uma)).isEqualTo("viewer active");
    }

    @Test
    void roles_that_follow_groups_change_at_the_next_sign_in_and_are_taken_away_again() {
        follow();
        signIn(visitor(), "globex", uma);
        rule(1, "email", "equals", uma, "editor", true);
        signIn(visitor(), "globex", uma);
        assertThat(person("globex", uma)).isEqualTo("editor active");

        run("globex", "delete from role_rule where :value = ''", "");
        signIn(visitor(), "globex", uma);

        assertThat(person("globex", uma)).isEqualTo("viewer active");
        assertThat(operationsAbout("globex", uma))
                .containsSubsequence(
                        "people.joined",
                        "people.role-followed",
                        "access.signed-in",
                        "people.role-followed",
                        "access.signed-in");
    }

    @Test
    @Defends(Attack.LAST_ADMIN)
    void the_last_admin_stays_one_whatever_the_groups_say() {
        follow();

        signIn(visitor(), "globex", "dan@globex.example");

        assertThat(person("globex", "dan@globex.example")).isEqualTo("admin active");
        assertThat(operationsAbout("globex", "dan@globex.example")).contains("people.role-kept");
    }

    @Test
    void what_the_provider_said_is_kept_to_try_rules_with() {
        signIn(visitor(), "globex", uma);

        assertThat(read(
                        "globex",
                        "select attributes ->> 'email' from external_identity e join app_user u on u.id = e.user_id where u.email = :value",
                        uma))
                .isEqualTo("[\"" + uma + "\"]");
    }

    private void joining(boolean open, String role) {
        cast.inTenant(
                "globex",
                database ->
                        database.sql("""
                        insert into tenant_auth_config (tenant_id, id, jit, default_role)
                        values (current_tenant(), gen_random_uuid(), :jit, :role)
                        on conflict on constraint tenant_auth_config_tenant_key
                        do update set jit = excluded.jit, default_role = excluded.default_role""").param("jit", open).param("role", role).update());
    }

    private void follow() {
        run("globex", "update auth_connection set roles_follow_groups = true where id = :value", connection("globex"));
    }

    private void most(String number) {
        cast.inInstallation(
                database -> database.sql("update tenant set max_users = " + number + " where tenant_id = 'globex'")
                        .update());
    }

    private void rule(int position, String attribute, String operator, String value, String role, boolean reviewer) {
        cast.inTenant("globex", database -> database.sql("""
                        insert into role_rule (tenant_id, id, connection_id, position, attribute, operator, value, role, creative_reviewer)
                        values (current_tenant(), gen_random_uuid(), :connection, :position, :attribute, :operator, :value, :role, :reviewer)""")
                .param("connection", connection("globex"))
                .param("position", position)
                .param("attribute", attribute)
                .param("operator", operator)
                .param("value", value)
                .param("role", role)
                .param("reviewer", reviewer)
                .update());
    }
}
