package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.DemoClient;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Ada, who connects a provider over real HTTP. */
abstract class OidcConnectionTest extends SignInTest {

    static final String SECRET = "secret-of-a-new-client";

    private final String client = "client-" + System.nanoTime();

    Visitor ada = visitor();

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

    String configured() {
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

    void save(String connection, Map<String, String> more) {
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

    String begin(String connection) {
        var page = post(ada, "/settings/sign-in/connections/" + connection + "/tests", Map.of());
        return page.page().select("a[rel~=nofollow]").attr("href");
    }

    Reply tried(String connection, String email) {
        var callback = ada.get(identify(ada, begin(connection), email));
        var examined = ada.get(at("acme", callback.location()));
        return ada.get(at("acme", examined.location()));
    }

    void adopt(Reply result) {
        var form = result.page().select("form[action$=/identity]").attr("action");
        assertThat(post(ada, form, Map.of()).status()).isEqualTo(303);
    }

    void switchOn(String connection) {
        var page = ada.get(at("acme", "/settings/sign-in/connections/" + connection));
        var version = page.page()
                .select("form[action$=/activation] input[name=version]")
                .val();
        assertThat(activate(connection, version)).isEqualTo(303);
    }

    int activate(String connection, String version) {
        var form = Map.of("version", version);
        return post(ada, "/settings/sign-in/connections/" + connection + "/activation", form)
                .status();
    }

    Reply post(Visitor visitor, String path, Map<String, String> form) {
        var token = visitor.get(at("acme", "/settings/sign-in"))
                .page()
                .select("input[name=_csrf]")
                .first();
        var all = new HashMap<>(form);
        all.put("_csrf", token == null ? "" : token.attr("value"));
        return visitor.post(at("acme", path), all);
    }
}
