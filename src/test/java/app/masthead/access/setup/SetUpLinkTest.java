package app.masthead.access.setup;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.access.signin.Visitor;
import app.masthead.support.PortalTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Set-up links of Acme, and browsers that open them, over real HTTP. */
abstract class SetUpLinkTest extends PortalTest {

    static final String LINKS = "/settings/sign-in/set-up-links";

    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable String connection;

    @AfterEach
    void leave() {
        if (connection != null) {
            mvc.post().uri(connection + "/removal").with(as(ADA)).with(csrf()).exchange();
        }
        visitors.forEach(Visitor::close);
        cast.inTenant(
                "acme", database -> database.sql("update set_up_link set revoked_at = now() where revoked_at is null")
                        .update());
    }

    void assertUseless(URI link) {
        var page = visitor().get(link.toString());
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.page().text()).contains("does not work, or not any more");
    }

    /** A connection of Acme that is being set up. */
    String connection() {
        if (connection == null) {
            var added = mvc.post()
                    .uri("/settings/sign-in/connections")
                    .param("kind", "oidc")
                    .with(as(ADA))
                    .with(csrf())
                    .exchange();
            connection = Objects.requireNonNull(added.getResponse().getRedirectedUrl())
                    .replace("/openid-connect", "");
        }
        return Objects.requireNonNull(connection);
    }

    String guide() {
        return connection() + "/guide/okta";
    }

    boolean isIn(Visitor visitor) {
        return visitor.get(at(guide())).status() == 200;
    }

    String form(Visitor visitor) {
        return visitor.get(at(guide())).page().select("input[name=_csrf]").attr("value");
    }

    Visitor opened(URI link) {
        var visitor = visitor();
        var token =
                visitor.get(link.toString()).page().select("input[name=_csrf]").attr("value");
        var reply = visitor.post(link.toString(), Map.of("_csrf", token));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/settings/sign-in");
        return visitor;
    }

    Visitor visitor() {
        var visitor = new Visitor();
        visitors.add(visitor);
        return visitor;
    }

    URI made(@Nullable String note, @Nullable String recipient) {
        var request = mvc.post().uri(LINKS).with(as(ADA)).with(csrf());
        if (note != null) {
            request = request.param("note", note);
        }
        if (recipient != null) {
            request = request.param("recipient", recipient);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return URI.create(page(answer).select(".copyable code").text());
    }

    MvcTestResult ask(String path) {
        return mvc.get().uri(path).with(as(ADA)).exchange();
    }

    String stored(String table) {
        return cast.inTenant("acme", database -> database.sql("select string_agg(t::text, ' ') from " + table + " t")
                .query(String.class)
                .single());
    }

    static String token(URI link) {
        return link.getPath().substring("/set-up/".length());
    }

    static String at(String path) {
        return "http://acme.localhost:" + port() + path;
    }

    static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
