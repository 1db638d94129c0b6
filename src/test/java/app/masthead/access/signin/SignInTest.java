package app.masthead.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.DemoSignIn;
import app.masthead.demo.identity.DemoIdentityProvider;
import app.masthead.support.PortalTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Signing in over real HTTP at an identity provider that can be told to lie, step by step. */
@ExtendWith(OutputCaptureExtension.class)
public abstract class SignInTest extends PortalTest {

    protected static final String SIGNED_IN_PAGE = "/audit-log";

    @Autowired
    private DemoSignIn demo;

    private final List<Visitor> visitors = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private CapturedOutput log;

    @BeforeEach
    void listen(CapturedOutput output) {
        log = output;
    }

    @BeforeEach
    protected void behave() {
        provider().behave();
    }

    @AfterEach
    protected void leave() {
        visitors.forEach(Visitor::close);
        visitors.clear();
        provider().behave();
    }

    protected DemoIdentityProvider provider() {
        return demo.provider();
    }

    protected Visitor visitor() {
        var visitor = new Visitor();
        visitors.add(visitor);
        return visitor;
    }

    protected static String at(String tenant, String path) {
        return "http://" + tenant + ".localhost:" + port() + path;
    }

    protected static String connection(String tenant) {
        return "demo-" + tenant + "-oidc";
    }

    /** Begins a sign-in at the tenant and returns where the browser is sent: the provider's address. */
    protected String begin(Visitor visitor, String tenant) {
        return begin(visitor, tenant, "/");
    }

    protected String begin(Visitor visitor, String tenant, String returnPath) {
        var reply = visitor.get(at(tenant, "/sign-in/start/" + connection(tenant) + "?return=" + encoded(returnPath)));
        assertThat(reply.status()).isEqualTo(302);
        return reply.location();
    }

    /** Says at the provider who one is and returns the address of the portal to which it sends the browser back. */
    protected String identify(Visitor visitor, String providersAddress, String email) {
        var page = visitor.get(providersAddress).page();
        var ticket = page.select("input[name=request]").attr("value");
        var form = page.select("form:has(input[name=request])").attr("action");
        return visitor.post(form, Map.of("request", ticket, "email", email)).location();
    }

    /** The whole way in. */
    protected Reply signIn(Visitor visitor, String tenant, String email) {
        return visitor.get(identify(visitor, begin(visitor, tenant), email));
    }

    /** The whole way in at the installation's own host. */
    protected Reply signInAtConsole(Visitor visitor, String email) {
        var page = visitor.get(console("/sign-in")).page();
        var start = visitor.get(console(page.select("a[href^=/sign-in/start/]").attr("href")));
        return visitor.get(identify(visitor, start.location(), email));
    }

    protected static String console(String path) {
        return "http://localhost:" + port() + path;
    }

    protected boolean isIn(Visitor visitor, String tenant) {
        return visitor.get(at(tenant, SIGNED_IN_PAGE)).status() == 200;
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Somebody who has come in before, so that the provider's identity is theirs. */
    String known(String tenant) {
        var email = invited(tenant);
        try (var browser = new Visitor()) {
            takeUp(browser, tenant, invitation(tenant, email));
            assertThat(signIn(browser, tenant, email).location()).isEqualTo("/");
        }
        return email;
    }

    /** Opens the link of an invitation and accepts it, so that this browser holds it when it signs in. */
    protected Reply takeUp(Visitor visitor, String tenant, String path) {
        return visitor.send(at(tenant, path), visitor.get(at(tenant, path)).page());
    }

    /** The path of a new link for somebody invited. */
    protected String invitation(String tenant, String email) {
        var token = UUID.randomUUID().toString();
        cast.inTenant(tenant, database -> database.sql("""
                        insert into invitation (tenant_id, id, user_id, token_sha256, expires_at)
                        select tenant_id, gen_random_uuid(), id, sha256(cast(:token as bytea)), now() + interval '1 day'
                        from app_user where email = :email""")
                .param("token", token)
                .param("email", email)
                .update());
        return "/accept/" + token;
    }

    /** Somebody new, whom the provider knows only by the address. */
    protected String invited(String tenant) {
        var id = UUID.randomUUID();
        var email = "uma." + id.toString().substring(0, 8) + "@" + tenant + ".example";
        cast.inTenant(
                tenant,
                database ->
                        database.sql("""
                        insert into app_user (tenant_id, id, email, name, role, status)
                        values (current_tenant(), :id, :email, 'Uma', 'viewer', 'invited')""").param("id", id).param("email", email).update());
        return email;
    }

    protected Stand stand(String tenant) {
        return cast.inTenant(tenant, database -> Stand.of(tenant, database));
    }

    /** Nobody is in, nothing is changed, the records tell of one refusal more, and nothing gives anything away. */
    protected void assertRefused(Visitor visitor, String tenant, Stand before, Reply reply) {
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).startsWith("/sign-in?problem=");
        assertThat(stand(tenant)).isEqualTo(before.withOneMoreRefusal());
        assertThat(isIn(visitor, tenant)).isFalse();

        var page = visitor.get(at(tenant, reply.location()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("[role=alert]").text())
                .matches(
                        "You could not be signed in\\..*|That sign-in took too long.*|Your identity provider did not.*");
        assertTellsNothing(reply);
        assertTellsNothing(page);
        assertNobodyLearned(visitor.confided(), tenant, reply.body() + page.body());
    }

    protected static void assertTellsNothing(Reply reply) {
        assertThat(reply.headers() + reply.body())
                .doesNotContain("demo-secret", "eyJ", "code=", "Exception", "at org.", "at app.", "jwks", "nonce");
    }

    /** Neither pages nor log nor records hold what a browser was trusted with, or what the portal keeps to itself. */
    protected void assertNobodyLearned(Collection<String> secrets, String tenant, String pages) {
        var records = cast.inTenant(tenant, Stand::records);
        assertThat(List.of(pages, records, log.getAll()))
                .allSatisfy(told -> assertThat(told).doesNotContain("demo-secret", "eyJ", "MIIE", "PRIVATE KEY"))
                .allSatisfy(told -> assertThat(secrets).noneMatch(told::contains));
    }
}
