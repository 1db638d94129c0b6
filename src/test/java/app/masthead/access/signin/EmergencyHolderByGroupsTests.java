package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Groups that take the role of admin from people whose ways in for emergencies enforcing depends on. */
class EmergencyHolderByGroupsTests extends PeopleSignInTest {

    private static final String KEPT = "people.role-kept-for-emergencies";

    private String una = "";
    private String uma = "";
    private String ula = "";

    @BeforeEach
    void enforced() {
        una = admin();
        uma = admin();
        ula = admin();
        run("globex", "update app_user set role = 'viewer' where role = 'admin' and name = :value", "Dan");
        run("globex", "update auth_connection set roles_follow_groups = true where id = :value", connection("globex"));
        run("globex", """
                insert into tenant_auth_config (tenant_id, id, status)
                values (current_tenant(), gen_random_uuid(), :value)
                on conflict on constraint tenant_auth_config_tenant_key do update set status = excluded.status""", "enforced");
    }

    @AfterEach
    void as_before() {
        run("globex", "update tenant_auth_config set status = :value", "on");
        run("globex", "update auth_connection set roles_follow_groups = false where id = :value", connection("globex"));
        run("globex", "update app_user set role = 'admin' where name = :value", "Dan");
        for (var email : List.of(una, uma, ula)) {
            run(
                    "globex",
                    "delete from recovery_code where user_id = (select id from app_user where email = :value)",
                    email);
            run("globex", "update app_user set role = 'viewer' where email = :value", email);
        }
    }

    @Test
    void the_last_but_one_who_tried_a_way_stays_and_the_log_says_so() {
        tried(una);
        tried(uma);

        assertThat(signIn(visitor(), "globex", una).location()).isEqualTo("/");

        assertThat(person("globex", una)).isEqualTo("admin active");
        assertThat(operationsAbout("globex", una)).contains(KEPT).doesNotContain("people.role-followed");
    }

    @Test
    void somebody_without_such_a_way_goes() {
        tried(una);
        tried(uma);

        signIn(visitor(), "globex", ula);

        assertThat(person("globex", ula)).isEqualTo("viewer active");
    }

    @Test
    void nobody_is_kept_where_links_let_people_in_too() {
        tried(una);
        tried(uma);
        run("globex", "update tenant_auth_config set status = :value", "on");

        signIn(visitor(), "globex", una);

        assertThat(person("globex", una)).isEqualTo("viewer active");
    }

    @RepeatedTest(3)
    void of_three_two_stay_though_two_come_at_once() throws Exception {
        tried(una);
        tried(uma);
        tried(ula);

        assertThat(bothComeIn("globex", una, uma)).allMatch(it -> it.location().equals("/"));

        assertThat(List.of(person("globex", una), person("globex", uma)))
                .containsExactlyInAnyOrder("admin active", "viewer active");
        var stayed = person("globex", una).startsWith("admin") ? una : uma;
        assertThat(operationsAbout("globex", stayed)).contains(KEPT);
    }

    private String admin() {
        var email = known("globex");
        run("globex", "update app_user set role = 'admin' where email = :value", email);
        return email;
    }

    /** A recovery code that was used, and one that is left. */
    private void tried(String email) {
        for (var used : List.of("now()", "null")) {
            run("globex", """
                    insert into recovery_code (tenant_id, user_id, position, code_hash, created_at, used_at)
                    select tenant_id, id, %s, '$argon2id$x', now(), %s from app_user where email = :value
                    """.formatted(used.equals("null") ? 1 : 0, used), email);
        }
    }
}
