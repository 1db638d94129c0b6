package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.DemoClient;
import app.masthead.demo.identity.TokenFault;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection from its first form to the first sign-in by it, over real HTTP and with a provider that may lie. */
class OidcConnectionTests extends SignInTest {

    private static final String SECRET = "secret-of-a-new-client";

    private final String client = "client-" + System.nanoTime();

    private Visitor ada;

    @BeforeEach
    void come() {
        ada = visitor();
        assertThat(signIn(ada, "acme", ADA.email()).location()).isEqualTo("/");
    }

    @AfterEach
    void tidy() {
        cast.inTenant("acme", database -> database.sql("""
                        delete from auth_connection where tenant_id = 'acme' and id <> 'demo-acme-oidc'""").update());
    }

    @Test
    void it_is_configured_tested_switched_on_and_used() {
        var connection = configured();

        var result = tried(connection, ADA.email());
        assertThat(result.page().select("h1 + .pill").text()).isEqualTo("Not passed");
        assertThat(visitor().get(at("acme", "/sign-in")).body()).doesNotContain(connection);

        adopt(result);
        switchOn(connection);
        assertThat(cast.latestOperations("acme"))
                .containsSubsequence(
                        "access.connection-changed",
                        "access.connection-tested",
                        "access.identity-adopted",
                        "access.connection-switched-on");

        var somebody = visitor();
        var start = somebody.get(at("acme", "/sign-in/start/" + connection));
        assertThat(somebody.get(identify(somebody, start.location(), ADA.email()))
                        .location())
                .isEqualTo("/");
        assertThat(isIn(somebody, "acme")).isTrue();
    }

    @Test
    void a_test_lets_nobody_in_and_changes_nobody() {
        var connection = configured();
        var before = stand("acme");

        var result = tried(connection, BOB.email());

        assertThat(stand("acme")).isEqualTo(before);
        assertThat(result.page().select("[data-standing=FAILED] .checks__name").text())
                .isEqualTo("Somebody here is known by this identity");
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_NONCE, The token was made for this sign-in, wrong-nonce",
        "WRONG_ISSUER, The token is of this issuer, wrong-issuer",
        "WRONG_AUDIENCE, The token is for this client, wrong-audience",
        "EXPIRED_TOKEN, The token has not run out, expired-token",
        "UNSIGNED_TOKEN, The token is signed by the provider, wrong-algorithm",
        "FOREIGN_KEY, The token is signed by the provider, bad-signature",
        "NO_ISS_PARAMETER, The answer names its issuer, no-issuer-in-answer"
    })
    void a_lie_of_the_provider_is_named_and_cannot_be_switched_on(TokenFault lie, String check, String reason) {
        var connection = configured();
        provider().misbehave(lie);

        var result = tried(connection, ADA.email());

        assertThat(result.page().select("[data-standing=FAILED] .checks__name").eachText())
                .contains(check);
        assertThat(result.page().select("[data-standing=FAILED]").text()).contains(reason);
        assertThat(result.body()).doesNotContain(SECRET, "eyJ");
        assertThat(post(ada, "/settings/sign-in/connections/" + connection + "/activation", Map.of("version", "2"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_changed_draft_has_to_be_tested_again_while_the_connection_goes_on_as_it_was() {
        var connection = configured();
        adopt(tried(connection, ADA.email()));
        switchOn(connection);

        save(connection, Map.of("scopes", "groups"));

        assertThat(post(ada, "/settings/sign-in/connections/" + connection + "/activation", Map.of("version", "3"))
                        .status())
                .isEqualTo(409);
        var somebody = visitor();
        var start = somebody.get(at("acme", "/sign-in/start/" + connection));
        assertThat(start.location()).doesNotContain("groups");
    }

    @Test
    void the_answer_to_a_test_is_nothing_in_another_browser() {
        var connection = configured();
        var onward = begin(connection);
        var answer = identify(ada, onward, ADA.email());

        assertThat(visitor().get(answer).location()).startsWith("/sign-in?problem=expired");
    }

    private String configured() {
        var added = post(ada, "/settings/sign-in/connections", Map.of("kind", "oidc"));
        var connection = added.location().split("/")[4];
        provider()
                .register(
                        "acme",
                        new DemoClient(
                                client,
                                SECRET,
                                Set.of(URI.create(at("acme", "/sign-in/callback/" + connection))),
                                Set.of()));
        save(connection, Map.of());
        return connection;
    }

    private void save(String connection, Map<String, String> more) {
        var address = "/settings/sign-in/connections/" + connection + "/openid-connect";
        var page = ada.get(at("acme", address)).page();
        var form = new HashMap<>(Map.of(
                "version",
                page.select("input[name=version]").attr("value"),
                "issuer",
                provider().issuer("acme"),
                "clientId",
                client,
                "secret",
                SECRET));
        form.putAll(more);
        var saved = post(ada, address, form);
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
    }

    private String begin(String connection) {
        var page = post(ada, "/settings/sign-in/connections/" + connection + "/tests", Map.of());
        return page.page().select("a[rel~=nofollow]").attr("href");
    }

    private Reply tried(String connection, String email) {
        var callback = ada.get(identify(ada, begin(connection), email));
        var examined = ada.get(at("acme", callback.location()));
        return ada.get(at("acme", examined.location()));
    }

    private void adopt(Reply result) {
        var form = result.page().select("form[action$=/identity]").attr("action");
        assertThat(post(ada, form, Map.of()).status()).isEqualTo(303);
    }

    private void switchOn(String connection) {
        var page = ada.get(at("acme", "/settings/sign-in/connections/" + connection));
        var version = page.page()
                .select("form[action$=/activation] input[name=version]")
                .attr("value");
        assertThat(post(ada, "/settings/sign-in/connections/" + connection + "/activation", Map.of("version", version))
                        .status())
                .isEqualTo(303);
    }

    private Reply post(Visitor visitor, String path, Map<String, String> form) {
        var token = visitor.get(at("acme", "/settings/sign-in"))
                .page()
                .select("input[name=_csrf]")
                .first();
        var all = new HashMap<>(form);
        all.put("_csrf", token == null ? "" : token.attr("value"));
        return visitor.post(at("acme", path), all);
    }
}
