package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Groups of the identity provider that take the role of admin from the last two at the same moment. */
class LastAdminByGroupsTests extends PeopleSignInTest {

    private String una = "";
    private String uma = "";

    @BeforeEach
    void two_admins() {
        una = known("globex");
        uma = known("globex");
        run("globex", "update app_user set role = 'admin' where email = :value", una);
        run("globex", "update app_user set role = 'admin' where email = :value", uma);
        run(
                "globex",
                "update app_user set role = 'viewer' where role = 'admin' and email not in (:value, '" + uma + "')",
                una);
        run("globex", "update auth_connection set roles_follow_groups = true where id = :value", connection("globex"));
    }

    @AfterEach
    void as_before() {
        run("globex", "update auth_connection set roles_follow_groups = false where id = :value", connection("globex"));
        run("globex", "update app_user set role = 'admin' where name = :value", "Dan");
        run("globex", "update app_user set role = 'viewer' where email = :value", una);
        run("globex", "update app_user set role = 'viewer' where email = :value", uma);
    }

    @RepeatedTest(3)
    void one_of_them_stays_and_the_log_says_so() throws Exception {
        assertThat(bothComeIn("globex", una, uma)).allMatch(it -> it.location().equals("/"));

        assertThat(List.of(person("globex", una), person("globex", uma)))
                .containsExactlyInAnyOrder("admin active", "viewer active");
        var kept = person("globex", una).startsWith("admin") ? una : uma;
        assertThat(operationsAbout("globex", kept)).contains("people.role-kept").doesNotContain("people.role-followed");
    }
}
