package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.MAX;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.access.SignedIn;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class MembershipTests extends PortalTest {

    @Test
    void a_stranger_is_sent_to_sign_in_and_back_to_where_they_were_going() {
        assertThat(mvc.get().uri("/products?status=active").with(nobodyAt("acme")))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/sign-in?return=%2Fproducts%3Fstatus%3Dactive");
    }

    @Test
    void the_page_names_the_tenant_and_its_connections_alone() {
        assertThat(mvc.get().uri("/sign-in").with(nobodyAt("acme")))
                .hasStatusOk()
                .bodyText()
                .contains("Acme Gazette")
                .doesNotContain("Globex");
    }

    @Test
    void a_member_gets_in_and_may_change_their_own_account() {
        assertThat(mvc.post()
                        .uri("/me/theme")
                        .param("theme", "dark")
                        .with(as(ADA))
                        .with(csrf()))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, "/");
    }

    @Test
    @Defends(Attack.SESSION_AT_ANOTHER_TENANT)
    void a_session_of_another_tenant_is_nobody_here() {
        assertThat(mvc.get().uri("/products").with(as(DAN, "acme.localhost"))).hasStatus(303);
    }

    /** Ids are drawn at random, but what keeps tenants apart is not chance. */
    @Test
    @Defends({Attack.SESSION_AT_ANOTHER_TENANT, Attack.ONE_PERSON_IN_TWO_TENANTS})
    void not_even_where_somebody_has_the_same_id() {
        var id = UUID.randomUUID();
        Stream.of("acme", "globex")
                .forEach(tenant -> cast.inTenant(
                        tenant, database -> database.sql("""
                        insert into app_user (tenant_id, id, email, name, role, status)
                        values (current_tenant(), :id, :id || '@twin.example', 'Twin', 'viewer', 'active')""").param("id", id).update()));

        assertThat(mvc.get().uri("/products").with(nobodyAt("globex")).with(SignedIn.as("globex", id)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/products").with(nobodyAt("globex")).with(SignedIn.as("acme", id)))
                .hasStatus(303);
    }

    @Test
    void a_deactivated_person_is_out_on_the_next_request() {
        assertThat(mvc.get().uri("/products").with(as(MAX))).hasStatus(303);
    }

    @Test
    @Defends(Attack.STOLEN_SESSION)
    void a_session_ends_when_it_is_too_old_however_busy() {
        var before = Instant.now().minus(Duration.ofHours(13));
        assertThat(mvc.get().uri("/products").with(nobodyAt("acme")).with(SignedIn.as("acme", ADA.id(), before)))
                .hasStatus(303);
    }

    @Test
    @Defends(Attack.HOST_HEADER)
    void an_unknown_host_gets_a_plain_page_without_any_tenant() {
        assertThat(mvc.get().uri("/sign-in").with(nobodyAt("nowhere"))).hasStatus(404);
    }

    @Test
    void an_expired_session_during_a_swap_answers_401_and_does_not_navigate_away() {
        assertThat(mvc.get().uri("/products").header("HX-Request", "true").with(nobodyAt("acme")))
                .hasStatus(401)
                .doesNotContainHeader("HX-Redirect");
    }
}
