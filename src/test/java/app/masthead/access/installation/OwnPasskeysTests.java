package app.masthead.access.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.passkeys.SoftAuthenticator;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What super-admins do with their own passkeys. */
class OwnPasskeysTests extends ConsoleEntranceTest {

    private static final String PAGE = "/me/passkeys";

    private final SoftAuthenticator first = authenticator();
    private Visitor una = visitor();
    private String email = "";

    @BeforeEach
    void join() {
        una = visitor();
        email = joined(una, first).email();
    }

    @Test
    void another_key_is_added_and_opens_too() {
        var second = authenticator();

        var answer = add(second, "YubiKey");

        assertThat(answer.location()).isEqualTo(PAGE);
        assertThat(names()).containsExactly("First passkey", "YubiKey");
        assertThat(operations(id(email))).contains("access.passkey-added");
        var again = visitor();
        signIn(again, second);
        assertThat(isInConsole(again)).isTrue();
    }

    @Test
    void an_authenticator_that_holds_a_key_already_is_told_so() {
        assertThat(new PasskeyForms(una, console(PAGE)).options())
                .containsPattern("\"excludeCredentials\":\\[\\{\"id\":\"[\\w-]{43}\"");
    }

    @Test
    void the_same_key_is_not_added_twice() {
        assertThat(add(first, "Once more").status()).isEqualTo(422);
        assertThat(names()).containsExactly("First passkey");
    }

    @Test
    void a_key_without_a_name_is_not_added() {
        var answer = new PasskeyForms(una, console(PAGE)).type("name", " ").answerWith(authenticator());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("Say what to call the passkey");
    }

    @Test
    void a_key_gets_another_name() {
        press("/name", "First passkey", Map.of("name", "MacBook"));

        assertThat(names()).containsExactly("MacBook");
        assertThat(operations(id(email))).contains("access.passkey-renamed");
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThat(press("/name", "First passkey", Map.of("name", " ")).status())
                .isEqualTo(422);
        assertThat(names()).containsExactly("First passkey");
    }

    @Test
    void a_removed_key_opens_nothing() {
        add(authenticator(), "YubiKey");

        press("/removal", "First passkey", Map.of());

        assertThat(names()).containsExactly("YubiKey");
        assertThat(operations(id(email))).contains("access.passkey-removed");
        assertThat(signIn(visitor(), first).location()).startsWith("/sign-in?problem=refused");
    }

    @Test
    void the_last_way_in_is_not_removed() {
        var key = cast.inInstallation(
                database -> database.sql("select id::text from super_admin_passkey where super_admin_id = :id")
                        .param("id", id(email))
                        .query(String.class)
                        .single());

        var answer = post(PAGE + "/" + key + "/removal", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(page().select("form[action$=removal]")).isEmpty();
        assertThat(names()).containsExactly("First passkey");
    }

    @Test
    void somebody_elses_key_does_not_exist() {
        add(authenticator(), "YubiKey");
        var key = page().select("form[action$=removal]").attr("action").replace("/removal", "");
        var eve = eve();
        var token = token(eve.get(console(PAGE)).page());

        assertThat(eve.post(console(key + "/removal"), Map.of("_csrf", token)).status())
                .isEqualTo(404);
        assertThat(eve.post(console(key + "/name"), Map.of("_csrf", token, "name", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(names()).containsExactly("First passkey", "YubiKey");
    }

    @Test
    void ten_are_enough() {
        IntStream.range(1, 10).forEach(number -> add(authenticator(), "Key " + number));

        var eleventh = add(authenticator(), "One more");

        assertThat(eleventh.status()).isEqualTo(422);
        assertThat(eleventh.page().select(".error-summary").text()).contains("Ten passkeys");
        assertThat(names()).hasSize(10);
    }

    private Reply add(SoftAuthenticator key, String name) {
        return new PasskeyForms(una, console(PAGE)).type("name", name).answerWith(key);
    }

    /** Sends one of the forms of a key with that name. */
    private Reply press(String what, String name, Map<String, String> typed) {
        var key = page().select("li:has(.rows__title:contains(" + name + ")) form[action$=" + what + "]");
        return post(key.attr("action"), typed);
    }

    private Reply post(String path, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("_csrf", token(page()));
        return una.post(console(path), fields);
    }

    private Document page() {
        return una.get(console(PAGE)).page();
    }

    private List<String> names() {
        return page().select("#held").parents().select(".rows__title").eachText();
    }
}
