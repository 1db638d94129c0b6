package app.masthead.access.people;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another tenant, or to somebody else, is not there. */
class ForeignPersonTests extends PeopleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit"})
    @Defends(Attack.FOREIGN_ID)
    void somebody_of_another_tenant_is_nobody_here(String path) {
        assertThat(mvc.get().uri("/settings/people/" + ADA.id() + path).with(as(ana)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/deactivation", "/reactivation", "/removal", "/invitation", "/invitation/revocation"})
    @Defends(Attack.FOREIGN_ID)
    void nothing_can_be_done_to_somebody_of_another_tenant(String action) {
        var answer = mvc.post()
                .uri("/settings/people/" + ADA.id() + action)
                .param("version", "0")
                .param("name", "Mallory")
                .param("role", "viewer")
                .with(as(ana))
                .with(csrf());

        assertThat(answer).hasStatus(404);
    }

    @Test
    void identities_and_questions_of_somebody_else_are_none_of_this_persons() {
        var bob = tenant.person("Bob", "editor", "active");
        var una = tenant.person("Una", "viewer", "active");
        var identity = Requests.link(tenant, una);
        var request = Requests.ask(tenant, una);

        assertThat(press(page(bob) + "/identities/" + identity + "/removal")).hasStatus(404);
        assertThat(press(page(bob) + "/link-requests/" + request + "/confirmation"))
                .hasStatus(404);
        assertThat(press(page(bob) + "/identities/" + UUID.randomUUID() + "/removal"))
                .hasStatus(404);
    }
}
