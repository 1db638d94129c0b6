package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.demo.DemoSignIn;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a tenant's connections, as its admin uses them. */
public abstract class ConnectionPageTest extends PortalTest {

    protected static final String CONNECTIONS = "/settings/sign-in/connections";

    @Autowired
    protected DemoSignIn demo;

    @AfterEach
    void tidy() {
        demo.provider().behave();
        cast.inTenant("acme", database -> {
            database.sql("update tenant_auth_config set status = 'on' where tenant_id = 'acme'")
                    .update();
            database.sql(
                            "update auth_connection set status = 'on', enforced_at = null where tenant_id = 'acme' and id = 'demo-acme-oidc'")
                    .update();
            return database.sql("delete from auth_connection where tenant_id = 'acme' and id <> 'demo-acme-oidc'")
                    .update();
        });
    }

    protected String added(String kind) {
        var location = post(CONNECTIONS, Map.of("kind", kind)).getResponse().getHeader("Location");
        return String.valueOf(location).split("/")[4];
    }

    protected MvcTestResult post(String path, Map<String, String> form) {
        return post(ADA, path, form);
    }

    protected MvcTestResult post(CastMember who, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(as(who)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    protected MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as(ADA)).exchange();
    }

    protected static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    protected static String errors(MvcTestResult answer) {
        return page(answer).select(".field__error").text();
    }

    protected <T> T one(String sql, Class<T> type) {
        return cast.inTenant("acme", database -> database.sql(sql).query(type).single());
    }

    protected void change(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).update());
    }
}
