package app.masthead.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.passkeys.PasskeyForms;
import app.masthead.access.passkeys.SoftAuthenticator;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.SignInTest;
import app.masthead.access.signin.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** Coming in by the emergency way over real HTTP, each test with an admin of its own. */
abstract class EmergencyTest extends SignInTest {

    static final String SETTINGS = "/settings/sign-in/emergency";

    String admin = "";
    UUID adminId = UUID.randomUUID();

    @BeforeEach
    void newAdmin() {
        adminId = UUID.randomUUID();
        admin = "amy." + adminId.toString().substring(0, 8) + "@acme.example";
        cast.inTenant("acme", database -> database.sql("""
                        insert into app_user (tenant_id, id, email, name, role, status)
                        values (current_tenant(), :id, :email, 'Amy', 'admin', 'invited')""")
                .param("id", adminId)
                .param("email", admin)
                .update());
        var browser = visitor();
        takeUp(browser, "acme", invitation("acme", admin));
        assertThat(signIn(browser, "acme", admin).location()).isEqualTo("/");
    }

    /** Signs in as usual. */
    Visitor signedIn() {
        var amy = visitor();
        signIn(amy, "acme", admin);
        return amy;
    }

    /** Makes new recovery codes, as the person would. */
    List<String> codes(Visitor amy) {
        var settings = amy.get(at("acme", SETTINGS)).page();
        var page = amy.post(at("acme", SETTINGS + "/codes"), newCodes(settings));
        assertThat(page.status()).isEqualTo(200);
        return page.page().select(".codes code").eachText();
    }

    static Map<String, String> newCodes(Document settings) {
        return Map.of(
                "_csrf",
                token(settings),
                "edition",
                settings.select("input[name=edition]").val());
    }

    List<String> codes() {
        return codes(signedIn());
    }

    /** Makes a passkey at the installation's host, as the person would. */
    Reply passkey(Visitor amy, SoftAuthenticator key) {
        var start = amy.get(at("acme", SETTINGS))
                .page()
                .select("a[href*=/emergency/passkeys/start]")
                .attr("href");
        amy.get(amy.get(amy.get(start).location()).location());
        return new PasskeyForms(amy, console("/emergency/passkeys"))
                .type("name", "YubiKey")
                .answerWith(key);
    }

    static SoftAuthenticator authenticator() {
        return new SoftAuthenticator("http://localhost:" + port());
    }

    /** Goes to where one proves who one is. */
    Document lost(Visitor visitor, String tenant) {
        var there = visitor.get(at(tenant, "/sign-in/emergency/start")).location();
        return visitor.get(console(visitor.get(there).location())).page();
    }

    /** Gives an address and a code there. */
    Reply prove(Visitor visitor, String email, String code) {
        var token = token(lost(visitor, "acme"));
        return visitor.post(console("/emergency/code"), Map.of("_csrf", token, "email", email, "code", code));
    }

    static String onward(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.page().select("a.button").attr("href");
    }

    /** All of it. */
    Visitor cameIn(String code) {
        var amy = visitor();
        assertThat(amy.get(onward(prove(amy, admin, code))).location()).isEqualTo(SETTINGS);
        return amy;
    }

    boolean isInByEmergency(Visitor visitor) {
        return visitor.get(at("acme", SETTINGS)).status() == 200;
    }

    void change(String what) {
        cast.inTenant("acme", database -> database.sql(
                        "update app_user set " + what + " where tenant_id = current_tenant() and id = :id")
                .param("id", adminId)
                .update());
    }

    List<String> log(String operation) {
        return cast.inTenant("acme", database -> database.sql("""
                        select principal_name || ': ' || coalesce(error, changes::text) from audit_log
                        where operation = :operation order by created_at, log_id""")
                .param("operation", operation)
                .query(String.class)
                .list());
    }

    static String token(Document page) {
        return page.select("input[name=_csrf]").attr("value");
    }
}
