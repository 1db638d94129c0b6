package app.masthead.access.signin;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

/** Forms that no page of ours has sent in the session of whoever sends them: it is said why, and roles are left out. */
class StrangerTests extends SignInTest {

    @Test
    void a_form_of_an_earlier_session_is_too_old_and_the_session_has_not_ended() {
        var bob = visitor();
        signIn(bob, "acme", BOB.email());

        var answer = bob.post(at("acme", "/products"), Map.of("name", "Anything", "_csrf", "of another session"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("main").text())
                .contains("That form is too old", "Open the page again")
                .doesNotContain("role", "ended");
        assertThat(isIn(bob, "acme")).isTrue();
    }

    @Test
    void without_a_session_it_has_ended() {
        var answer = visitor().post(at("acme", "/products"), Map.of("name", "Anything"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.page().select("main").text()).contains("Your session has ended");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-origin, 422",
        "Origin, https://evil.example, 403",
        "Origin, http://globex.localhost, 403",
        "Origin, nonsense, 403",
        "Origin, http://acme.localhost, 422",
        "Origin, null, 422",
    })
    @Defends(Attack.REQUEST_FORGERY)
    void a_form_is_taken_from_a_page_of_the_same_origin(String header, String value, int status) {
        var answer = mvc.method(HttpMethod.POST)
                .uri("/products")
                .header("Host", "acme.localhost")
                .header(header, value)
                .with(as(BOB))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(status);
    }

    @Test
    void what_another_site_sends_is_said_to_come_from_there() {
        var answer = visitor().postAs(at("acme", "/products"), "https://evil.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("main").text())
                .contains("That did not come from here")
                .doesNotContain("role");
    }

    @Test
    void what_is_no_form_is_refused_as_such() {
        var answer = mvc.post()
                .uri("/products")
                .contentType("application/json")
                .content("{}")
                .with(as(BOB))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(415);
    }
}
