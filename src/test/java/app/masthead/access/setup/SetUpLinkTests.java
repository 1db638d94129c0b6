package app.masthead.access.setup;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Mailbox;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The links by which a customer's IT sets up connections: made, handed over, and worthless in the end. */
class SetUpLinkTests extends SetUpLinkTest {

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
    void whoever_may_not_decide_how_the_tenant_signs_in_makes_no_link() {
        assertThat(mvc.post().uri(LINKS).with(as(BOB)).with(csrf()).exchange()).hasStatus(403);
    }
}
