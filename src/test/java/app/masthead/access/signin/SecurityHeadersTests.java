package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is answered, and however it went: the browser is told the same strict rules. */
class SecurityHeadersTests extends SignInTest {

    @Test
    @Defends({Attack.MISSING_HEADERS, Attack.INLINE_CODE})
    void a_page_somebody_is_signed_in_for_stays_with_that_person() {
        var ada = signedIn(ADA.email());

        assertPrivate(expect(200, ada.get(at("acme", "/products"))));
        assertPrivate(expect(200, ada.swap(at("acme", "/products?q=sport"))));
        assertPrivate(expect(200, ada.get(at("acme", "/audit-log.csv"))));
    }

    @Test
    @Defends(Attack.MISSING_HEADERS)
    void the_way_in_is_guarded_like_the_rest() {
        assertStrict(expect(200, visitor().get(at("acme", "/sign-in"))));
        assertStrict(expect(303, visitor().get(at("acme", "/products"))));
        assertStrict(expect(302, visitor().get(at("acme", "/sign-in/start/" + connection("acme")))));
        assertStrict(expect(401, visitor().swap(at("acme", "/products"))));
        assertStrict(expect(200, visitor().get("http://localhost:" + port() + "/sign-in")));
    }

    @Test
    @Defends(Attack.MISSING_HEADERS)
    void so_is_every_refusal() {
        var cleo = signedIn(CLEO.email());

        assertStrict(expect(403, cleo.get(at("acme", "/products/new"))));
        assertStrict(expect(404, cleo.get(at("acme", "/products/nothing-of-that-name"))));
        assertStrict(expect(404, cleo.get(at("acme", "/nothing/here"))));
        assertStrict(expect(400, cleo.get(at("acme", "/products?after=%00"))));
        assertStrict(expect(403, cleo.post(at("acme", "/products"), Map.of("name", "forged"))));
        assertStrict(expect(401, visitor().post(at("acme", "/products"), Map.of("name", "forged"))));
    }

    @Test
    @Defends({Attack.MISSING_HEADERS, Attack.SECRETS_TOLD})
    void so_is_what_goes_wrong() {
        var cleo = signedIn(CLEO.email());

        var answer = expect(500, cleo.get(at("acme", BROKEN)));

        assertStrict(answer);
        assertThat(answer.body()).contains("Request number").doesNotContain("Exception", "secret");
        assertStrict(expect(500, cleo.swap(at("acme", BROKEN))));
    }

    @Test
    @Defends(Attack.MISSING_HEADERS)
    void so_is_a_file_that_is_taken_away() {
        var ada = signedIn(ADA.email());

        for (var file : List.of("/audit-log.csv", "/products/export.json", "/products/export.csv")) {
            var answer = expect(200, ada.get(at("acme", file)));
            assertPrivate(answer);
            assertThat(answer.header("Content-Disposition"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
        }
    }

    @Test
    void so_is_a_host_that_nobody_registered() {
        var answer = expect(404, visitor().get(at("nobody", "/products")));

        assertStrict(answer);
        assertThat(styles(answer)).allSatisfy(it -> {
            assertThat(it).as("the name of this build's file").matches("/assets/[0-9a-f]{10}/css/app\\.css");
            assertPart(expect(200, visitor().get(at("nobody", it))));
        });
    }

    @Test
    @Defends(Attack.MISSING_HEADERS)
    void so_is_the_answer_to_a_machine() {
        var answer = expect(401, visitor().post(at("acme", "/api/v1/creatives"), Map.of()));

        assertStrict(answer);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    }

    @Test
    @Defends(Attack.CODE_IN_REFERRER)
    void the_address_of_a_callback_reaches_nobody_else() {
        var callback = visitor().get(at("acme", "/sign-in/callback/" + connection("acme") + "?code=a&state=b"));

        assertStrict(callback);
        assertThat(callback.header("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void assets_are_kept_by_the_browser_under_names_that_change_with_them() {
        var style = styles(visitor().get(at("acme", "/sign-in"))).getFirst();

        var answer = expect(200, visitor().get(at("acme", style)));

        assertPart(answer);
        assertThat(answer.body()).as("one answer holds them all").doesNotContain("@import");
        var drawing = Pattern.compile("url\\(\"(/assets/icons/archive-[0-9a-f]{32}\\.svg)\"\\)")
                .matcher(answer.body());
        assertThat(drawing.find()).isTrue();
        assertStrict(expect(200, visitor().get(at("acme", drawing.group(1)))));
    }

    private Visitor signedIn(String email) {
        var visitor = visitor();
        signIn(visitor, "acme", email);
        return visitor;
    }

    private static List<String> styles(Reply page) {
        return page.page().select("link[rel=stylesheet]").eachAttr("href");
    }

    private static Reply expect(int status, Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return reply;
    }

    private static void assertPrivate(Reply reply) {
        assertStrict(reply);
        assertThat(reply.header("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    }

    private static void assertPart(Reply reply) {
        assertThat(reply.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.header("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("max-age=31536000", "immutable"));
        assertThat(reply.all("Set-Cookie")).isEmpty();
    }

    static void assertStrict(Reply reply) {
        assertThat(reply.all("Content-Security-Policy"))
                .singleElement()
                .asString()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "object-src 'none'")
                        .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(reply.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(reply.all("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(reply.all("Referrer-Policy")).singleElement().isIn("strict-origin-when-cross-origin", "no-referrer");
        assertThat(reply.all("Permissions-Policy")).hasSize(1);
        assertThat(reply.all("Server")).isEmpty();
        assertThat(reply.all("X-Powered-By")).isEmpty();
    }
}
