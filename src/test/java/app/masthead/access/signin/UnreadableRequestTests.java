package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser sends and every scanner does: the answer is a plain page, whoever was the first to read it. */
class UnreadableRequestTests extends SignInTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?problem=%ff",
                "/sign-in?%00=1",
                "/sign-in/start/demo-acme-oidc?return=%ff",
                "/sign-in/callback/demo-acme-oidc?code=%ff",
                "/products?q=%ff",
                "/nothing?q=%ed%a0%80"
            })
    void half_a_character_in_an_address_is_a_bad_request(String path) {
        assertPlain(visitor().get(at("acme", path)), 400);
    }

    @Test
    void so_it_is_in_a_form() {
        assertPlain(visitor().post(at("acme", "/sign-out"), form("_csrf=%ff")), 400);
    }

    @Test
    void a_form_without_end_is_too_large() {
        assertPlain(visitor().post(at("acme", "/products"), form("name=" + "x".repeat(12 * 1024 * 1024))), 413);
    }

    /** Three zero bytes, well encoded. */
    @Test
    void a_cookie_that_is_no_id_of_a_session_is_nobodys() {
        var reply = visitor().with("masthead=AAAA;").get(at("acme", "/products"));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).startsWith("/sign-in");
    }

    private static StringEntity form(String body) {
        return new StringEntity(body, ContentType.APPLICATION_FORM_URLENCODED);
    }

    private static void assertPlain(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.page().select("main h1").text()).isNotBlank();
        assertTellsNothing(reply);
    }
}
