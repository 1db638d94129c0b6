package app.masthead.platform.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a mail is put into words. */
class StationeryTests {

    private static final Recipient BOB = new Recipient("bob@acme.example", "Bob");

    private final Stationery stationery = new Stationery(ExampleMails.messages());

    @Test
    void the_text_says_everything_in_its_order() {
        assertThat(text(ExampleMails.invitation(BOB, "Ada"))).isEqualTo("""
                Ada invited you to Acme Gazette

                Ada invited you to Acme Gazette, where publishers run the selling of advertising to buying agents.

                You will be able to look, search and export.

                Accept the invitation:
                https://acme.example/accept/one-time-secret

                The link works once, until 10 November 2026. If you did not expect it, you can ignore this mail.

                You get this mail because an admin of Acme Gazette entered your address.
                Sent by Masthead for Acme Gazette.
                """);
    }

    @Test
    void facts_stand_in_a_table_and_nothing_stands_where_there_is_none() {
        assertThat(text(ExampleMails.alarm(BOB))).isEqualTo("""
                Somebody came in by emergency access

                A recovery code was used to get into Acme Gazette, past its usual sign-in. The code is worth nothing any more.

                Who: Ada (ada@acme.example)
                When: 3 Nov 2026, 14:07:31 CET
                From: 192.0.2.17, Firefox on macOS

                You get this mail because you are an admin of Acme Gazette.
                Sent by Masthead for Acme Gazette.
                """);
        assertThat(html(ExampleMails.alarm(BOB)).select("a")).isEmpty();
    }

    @Test
    void the_html_has_a_heading_one_button_and_the_plain_link() {
        var page = html(ExampleMails.invitation(BOB, "Ada"));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").eachText()).containsExactly("Ada invited you to Acme Gazette");
        assertThat(page.select("a").eachText()).containsExactly("Accept the invitation", ExampleMails.LINK.toString());
        assertThat(page.select("a").eachAttr("href")).containsOnly(ExampleMails.LINK.toString());
        assertThat(page.select("table")).allMatch(table -> table.attr("role").equals("presentation"));
        assertThat(page.text())
                .contains("You will be able to look", "The link works once", "an admin of Acme Gazette entered");
    }

    @Test
    void the_html_loads_nothing_and_runs_nothing() {
        var page = html(ExampleMails.invitation(BOB, "Ada"));

        assertThat(page.select("img, script, link, iframe, object, form, [src], [background]"))
                .isEmpty();
        assertThat(page.outerHtml()).doesNotContain("url(", "@import");
        assertThat(page.select("[^th:], [^xmlns]")).isEmpty();
    }

    @Test
    void the_html_is_dark_where_the_reader_is() {
        var page = html(ExampleMails.invitation(BOB, "Ada"));

        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(page.select("style").html()).contains("prefers-color-scheme: dark");
    }

    @Test
    void what_people_typed_is_text_and_nothing_else() {
        var typed = "<img src=x onerror=alert(1)> & \"Ada\" {0} '";
        var mail = ExampleMails.invitation(BOB, typed);

        assertThat(html(mail).select("img")).isEmpty();
        assertThat(html(mail).select("h1").text()).isEqualTo(typed + " invited you to Acme Gazette");
        assertThat(text(mail)).startsWith(typed + " invited you to Acme Gazette\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\r\nBcc: eve@evil.example",
                "Ada\nBcc: eve@evil.example",
                "Ada\rBcc: eve@evil.example",
                "Ada\u0085Bcc: eve@evil.example",
                "Ada\u2028Bcc: eve@evil.example",
                "Ada\u0000\u000b\fBcc: eve@evil.example",
                "Ada\r\n\r\nBcc: eve@evil.example",
            })
    void what_people_typed_stays_on_its_line(String typed) {
        var letter = stationery.write(ExampleMails.invitation(BOB, typed));

        assertThat(letter.subject()).isEqualTo("Ada Bcc: eve@evil.example invited you to Acme Gazette");
        assertThat(text(ExampleMails.invitation(BOB, typed))).startsWith(letter.subject() + "\n\n" + letter.subject());
    }

    @Test
    void marks_that_turn_the_text_around_them_are_left_out() {
        assertThat(stationery.write(ExampleMails.invitation(BOB, "\u202eadA")).subject())
                .isEqualTo("adA invited you to Acme Gazette");
    }

    @Test
    void what_people_typed_is_cut_to_a_reasonable_length() {
        assertThat(stationery
                        .write(ExampleMails.invitation(BOB, "🦉".repeat(200)))
                        .subject())
                .isEqualTo("🦉".repeat(100) + " invited you to Acme Gazette");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "/accept/x", "accept/x", "data:text/html,x", "mailto:eve@evil.example"})
    void a_link_is_an_address_of_the_web(String link) {
        var mail = ExampleMails.alarm(BOB);

        assertThatIllegalArgumentException().isThrownBy(() -> mail.withLink(URI.create(link)));
    }

    @Test
    void a_mail_that_is_printed_by_mistake_says_nothing() {
        var mail = ExampleMails.invitation(BOB, "Ada");

        assertThat(mail).hasToString("Mail[examples.invitation]");
        assertThat(stationery.write(mail).toString()).doesNotContain("one-time-secret");
    }

    private String text(Mail mail) {
        return requireNonNull(stationery.write(mail).content()).text();
    }

    private Document html(Mail mail) {
        return Jsoup.parse(requireNonNull(stationery.write(mail).content()).html());
    }
}
