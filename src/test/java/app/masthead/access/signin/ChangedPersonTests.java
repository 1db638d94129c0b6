package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is signed in while an admin changes what they may do. */
class ChangedPersonTests extends SignInTest {

    private Visitor uma = new Visitor();
    private String page = "";

    @BeforeEach
    void signsIn() {
        var email = known("acme");
        uma.close();
        uma = visitor();
        signIn(uma, "acme", email);
        page = "/settings/people/"
                + cast.inTenant("acme", database -> database.sql("select id::text from app_user where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single());
    }

    @Test
    @Defends(Attack.ROLE_AFTER_DEMOTION)
    void a_role_counts_with_the_next_request_of_an_open_session() {
        assertThat(uma.get(at("acme", "/products/new")).status()).isEqualTo(403);

        press(page, Map.of("name", "Uma", "role", "editor"));
        assertThat(uma.get(at("acme", "/products/new")).status()).isEqualTo(200);

        press(page, Map.of("name", "Uma", "role", "viewer"));
        assertThat(uma.get(at("acme", "/products/new")).status()).isEqualTo(403);
    }

    @Test
    @Defends(Attack.SESSION_AFTER_DEACTIVATION)
    void somebody_deactivated_is_out_with_the_next_request_and_nothing_of_the_session_is_left() {
        assertThat(isIn(uma, "acme")).isTrue();
        assertThat(sessions()).isPositive();

        press(page + "/deactivation", Map.of());

        assertThat(sessions()).isZero();
        assertThat(isIn(uma, "acme")).isFalse();
        press(page + "/reactivation", Map.of());
        assertThat(isIn(uma, "acme")).as("a session does not come back").isFalse();
    }

    private int sessions() {
        var principal = "acme:" + page.replaceAll(".*/", "");
        return cast.inTenant("acme", database -> database.sql(
                        "select count(*) from spring_session where starts_with(principal_name, :principal)")
                .param("principal", principal)
                .query(Integer.class)
                .single());
    }

    private void press(String action, Map<String, String> typed) {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var shown = ada.get(at("acme", page + "/edit")).page();
        var form = new HashMap<>(typed);
        form.put("_csrf", shown.select("input[name=_csrf]").attr("value"));
        form.put("version", shown.select("input[name=version]").attr("value"));
        assertThat(ada.post(at("acme", action), form).status()).isEqualTo(303);
    }
}
