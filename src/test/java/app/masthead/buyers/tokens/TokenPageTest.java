package app.masthead.buyers.tokens;

import app.masthead.support.PageTest;
import app.masthead.support.TestBuyer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** A buyer of Acme's whose tokens are made on its page and tried over the wire. */
abstract class TokenPageTest extends PageTest {

    static final String FORM = "main form[method=post]";

    String page = "";

    @BeforeEach
    void a_buyer() {
        page = "/buyers/" + TestBuyer.in("acme", cast).id();
    }

    MultiValueMap<String, String> asked(String name) {
        var form = filled(page(page + "/tokens/new"), FORM);
        form.set("name", name);
        return form;
    }

    static String shown(MvcTestResult answer) {
        return page(answer).select("[data-once] code").text();
    }

    String action(String label) {
        return page(page)
                .select(".card:has(#tokens) a[aria-label^='" + label + ",']")
                .getFirst()
                .attr("href");
    }

    /** What the interface answers over the wire. */
    static int api(String token) {
        var request = """
                GET /api/v1/creatives HTTP/1.1\r
                Host: acme.localhost:%d\r
                Authorization: Bearer %s\r
                Connection: close\r
                \r
                """.formatted(port(), token);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void change(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).update());
    }

    String text(String sql) {
        return cast.inTenant(
                "acme", database -> database.sql(sql).query(String.class).single());
    }
}
