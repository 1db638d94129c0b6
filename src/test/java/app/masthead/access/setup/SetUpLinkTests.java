package app.masthead.access.setup;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Mailbox;
import app.masthead.support.TestTenant;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The links by which a customer's IT sets up connections: made, handed over, and worthless in the end. */
class SetUpLinkTests extends SetUpLinkTest {

    @ParameterizedTest
    @CsvSource({
        "recipient, nobody, Enter a complete e-mail address",
        "recipient, '\"a b\"@example.com', Enter a complete e-mail address",
        "note, long, Say it on one line"
    })
    void what_is_wrong_about_a_link_is_told_at_the_field(String field, String typed, String sentence) {
        var answer = mvc.post()
                .uri(LINKS)
                .param(field, typed.equals("long") ? "x".repeat(201) : typed)
                .with(as(ADA))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".field__error").text()).contains(sentence);
    }

    @Autowired
    private Mailbox mailbox;

    @Test
    void a_link_is_shown_once_and_only_its_digest_is_kept() {
        var link = made("IT of the holding", null);

        assertThat(link.getPath()).matches("/set-up/[\\w-]{43}");
        assertThat(link.getHost()).isEqualTo("acme.localhost");
        assertThat(page(ask(LINKS)).text())
                .contains("IT of the holding", "Ada", "Open")
                .doesNotContain(token(link));
        assertThat(stored("set_up_link")).doesNotContain(token(link));
        assertThat(stored("audit_log")).contains("access.set-up-link-created").doesNotContain(token(link));
    }

    @Test
    void it_goes_to_the_address_that_is_given() {
        var address = "it-" + UUID.randomUUID() + "@holding.example";

        var link = made(null, address);

        var mail = mailbox.latest(address);
        assertThat(mail.link()).isEqualTo(link);
        assertThat(mail.subject()).contains("Acme");
    }

    @Test
    void what_is_no_address_is_refused() {
        var answer = mvc.post()
                .uri(LINKS)
                .param("recipient", "nobody")
                .with(as(ADA))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(422);
    }

    @Test
    void only_its_button_lets_anybody_in() {
        var visitor = visitor();
        var link = made("For us", null);

        var page = visitor.get(link.toString());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text()).contains("Ada", "Acme", "For us");
        assertThat(visitor.get(at("/settings/sign-in")).status()).isEqualTo(303);
    }

    @Test
    void it_works_for_seventy_two_hours() {
        made(null, null);

        var exact = cast.inTenant(
                "acme", database -> database.sql("""
                        select expires_at - created_at = interval '72 hours' from set_up_link
                        order by created_at desc limit 1""").query(Boolean.class).single());
        assertThat(exact).isTrue();
    }

    @Test
    void another_tenants_host_knows_nothing_of_it() {
        var link = made(null, null);

        assertUseless(URI.create(link.toString().replace("acme.localhost", "globex.localhost")));
    }

    @Test
    void an_invented_link_is_answered_like_one_that_is_over() {
        assertUseless(URI.create(at("/set-up/invented")));
    }

    @Test
    void a_session_that_ends_with_its_link_is_in_the_log_as_the_links() {
        var link = made("Ended", null);
        opened(link);
        var id = cast.<String>inTenant("acme", database -> database.sql(
                        "select id::text from set_up_link where note = 'Ended' order by created_at desc limit 1")
                .query(String.class)
                .single());

        mvc.post()
                .uri(LINKS + "/" + id + "/revocation")
                .with(as(ADA))
                .with(csrf())
                .exchange();

        assertThat(cast.<String>inTenant("acme", database -> database.sql(
                                "select subject_type from audit_log where operation = 'access.sessions-ended' and subject_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single()))
                .isEqualTo("set-up-link");
    }

    @Test
    void whoever_is_deactivated_leaves_no_link_behind() {
        assertThatLinksEnd("/deactivation", Map.of());
    }

    @Test
    void whoever_is_no_admin_any_more_leaves_no_link_behind() {
        assertThatLinksEnd("", Map.of("name", "Ben", "role", "editor", "version", "0"));
    }

    private void assertThatLinksEnd(String change, Map<String, String> form) {
        var tenant = TestTenant.open(cast);
        var ana = tenant.person("Ana", "admin", "active");
        var ben = tenant.person("Ben", "admin", "active");
        mvc.post().uri(LINKS).with(as(ben)).with(csrf()).exchange();
        mvc.post().uri(LINKS).with(as(ana)).with(csrf()).exchange();

        var request = mvc.post()
                .uri("/settings/people/" + ben.id() + change)
                .with(as(ana))
                .with(csrf());
        form.forEach(request::param);
        assertThat(request.exchange()).hasStatus(303);

        assertThat(tenant.read("select string_agg(created_by, ' ') from set_up_link where revoked_at is null"))
                .isEqualTo(ana.id().toString());
        assertThat(tenant.read("select count(*)::text from audit_log where operation = 'access.set-up-link-revoked'"))
                .isEqualTo("1");
    }

    @Test
    void whoever_may_not_decide_how_the_tenant_signs_in_makes_no_link() {
        assertThat(mvc.post().uri(LINKS).with(as(BOB)).with(csrf()).exchange()).hasStatus(403);
    }
}
