package app.masthead.demo.outbox;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.nobodyAtTheConsole;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.mail.ExampleSender;
import app.masthead.platform.web.HostKind;
import app.masthead.support.PortalTest;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever develops finds every mail, and its link, without signing in. */
class OutboxPageTests extends PortalTest {

    private final String address = "bob-" + UUID.randomUUID() + "@acme.example";

    @Autowired
    private ExampleSender sender;

    private String path = "";

    @BeforeEach
    void send() throws UnsupportedEncodingException {
        sender.invite("acme", address);
        path = page("/outbox", nobodyAtTheConsole())
                .select("tr:contains(" + address + ") a")
                .attr("href");
    }

    @Test
    void the_list_says_to_whom_what_and_from_where() throws UnsupportedEncodingException {
        var row = page("/outbox", nobodyAtTheConsole()).select("tr:contains(" + address + ")");

        assertThat(row.text())
                .contains("invited you to Acme Gazette")
                .contains("acme")
                .contains("kept");
    }

    @Test
    void a_mail_stands_there_as_text_and_in_a_frame_without_scripts() throws UnsupportedEncodingException {
        var page = page(path, nobodyAtTheConsole());

        assertThat(page.select("pre").text()).contains("Accept the invitation", "https://");
        assertThat(page.select("iframe").attr("src")).endsWith(path + "/letter").contains("//preview.localhost");
        assertThat(page.select("iframe").attr("sandbox")).isNotEmpty().doesNotContain("allow-scripts");
    }

    @Test
    void the_frame_runs_nothing_loads_nothing_and_opens_its_link() throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path + "/letter").with(atThePreview()).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox allow-popups")
                .doesNotContain("allow-scripts", "script-src");
        assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select("a[target=_blank]"))
                .isNotEmpty();
    }

    @Test
    void a_tenants_host_has_no_outbox() {
        assertThat(mvc.get().uri("/outbox").with(as(ADA))).hasStatus(404);
        assertThat(mvc.get().uri(path).with(as(ADA))).hasStatus(404);
    }

    private Document page(String path, RequestPostProcessor who) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static RequestPostProcessor atThePreview() {
        return request -> {
            request.setServerName("preview.localhost");
            request.setAttribute(HostKind.class.getName(), HostKind.PREVIEW);
            return request;
        };
    }
}
