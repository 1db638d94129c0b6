package app.masthead.access.people;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonPageTests extends PeopleTest {

    @Test
    void it_tells_what_is_known_of_the_person_and_by_what_they_are_recognised() {
        var bob = tenant.person("Bob", "editor", "active");
        Requests.link(tenant, bob);

        var page = open(page(bob));

        assertThat(page.select("h1").text()).isEqualTo(bob.name());
        assertThat(page.text())
                .contains(
                        bob.email(), "Editor", "Okta", "https://okta.example", "known-" + bob.name(), "by invitation");
        assertThat(page.select("a[href='/settings/sessions?person=" + bob.id() + "']")
                        .text())
                .isEqualTo("Nowhere at the moment");
    }

    @Test
    void somebody_invited_without_a_link_has_a_page_too() {
        var bob = tenant.person("Bob", "editor", "invited");

        assertThat(open(page(bob)).select("[aria-labelledby=invitation]").text())
                .contains("no link");
    }

    @Test
    void role_and_reviewer_grant_are_changed_and_on_record() {
        var bob = tenant.person("Bob", "editor", "active");

        var answer = send(page(bob) + "/edit", page(bob), Map.of("role", "viewer", "creativeReviewer", "true"));

        assertThat(answer).hasStatus(303).hasHeader("Location", page(bob));
        assertThat(stored(bob)).isEqualTo("viewer true active");
        assertThat(lastOperation()).isEqualTo("access.role-changed");
        assertThat(open(page(bob)).select(".history").text()).contains("changed the role of");
    }

    @Test
    @Defends(Attack.ROLE_AFTER_DEMOTION)
    void a_demotion_works_on_the_next_request() {
        var bob = tenant.person("Bob", "editor", "active");
        assertThat(mvc.get().uri("/products/new").with(as(bob))).hasStatusOk();

        send(page(bob) + "/edit", page(bob), Map.of("role", "viewer"));

        assertThat(mvc.get().uri("/products/new").with(as(bob))).hasStatus(403);
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_kept() {
        var bob = tenant.person("Bob", "editor", "active");

        var answer = send(page(bob) + "/edit", page(bob), Map.of("name", "  ", "role", "owner"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".field__error").text()).contains("Enter a name.", "Choose a role.");
        assertThat(stored(bob)).isEqualTo("editor false active");
    }

    @Test
    void whoever_was_slower_sees_both_versions() {
        var bob = tenant.person("Bob", "editor", "active");
        tenant.change("update app_user set version = version + 1, role = 'viewer' where id = '" + bob.id() + "'");

        var answer = post(page(bob), Map.of("name", "Robert", "role", "editor", "version", "0"));

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select(".conflict").text()).contains("viewer", "editor", "Robert");
        assertThat(stored(bob)).isEqualTo("viewer false active");
    }

    @Test
    @Defends(Attack.MASS_ASSIGNMENT)
    void fields_that_the_form_does_not_have_change_nothing() {
        var bob = tenant.person("Bob", "editor", "active");

        post(
                page(bob),
                Map.of(
                        "name",
                        bob.name(),
                        "role",
                        "editor",
                        "version",
                        "0",
                        "status",
                        "deactivated",
                        "tenantId",
                        "acme",
                        "email",
                        "mallory@elsewhere.example",
                        "id",
                        ana.id().toString()));

        assertThat(tenant.read("select email || ' ' || status from app_user where id = '" + bob.id() + "'"))
                .isEqualTo(bob.email() + " active");
    }

    @Test
    @Defends(Attack.LAST_ADMIN)
    void nobody_changes_their_own_role_or_ends_their_own_account() {
        tenant.person("Bea", "admin", "active");
        var page = open(page(ana));

        assertThat(page.text()).contains("This is your own account");
        assertThat(page.select("form[action$=/deactivation]")).isEmpty();
        assertThat(press(page(ana) + "/deactivation")).hasStatus(409);
        post(page(ana), Map.of("name", "Ana", "role", "viewer", "version", "0"));
        assertThat(stored(ana)).isEqualTo("admin false active");
    }

    @Test
    void a_deactivated_person_is_out_at_once_and_can_come_back() {
        var bob = tenant.person("Bob", "editor", "active");

        assertThat(press(page(bob) + "/deactivation")).hasStatus(303);
        assertThat(stored(bob)).isEqualTo("editor false deactivated");
        assertThat(mvc.get().uri("/products").with(as(bob))).hasStatus(303);

        assertThat(press(page(bob) + "/reactivation")).hasStatus(303);
        assertThat(mvc.get().uri("/products").with(as(bob))).hasStatusOk();
        assertThat(lastOperation()).isEqualTo("people.reactivated");
    }

    @Test
    void before_somebody_is_deactivated_it_is_said_how_much_ends() {
        var bob = tenant.person("Bob", "editor", "active");
        Requests.link(tenant, bob);

        assertThat(open(page(bob)).select("#deactivate").text())
                .contains("Deactivate " + bob.name(), "No session is open.", "The linked identity stays");
    }

    @Test
    void somebody_invited_can_be_removed_and_nobody_else() {
        var una = tenant.person("Una", "viewer", "invited");
        var bob = tenant.person("Bob", "editor", "active");

        assertThat(press(page(una) + "/removal")).hasStatus(303).hasHeader("Location", "/settings/people");
        assertThat(press(page(bob) + "/removal")).hasStatus(409);
        assertThat(mvc.get().uri(page(una)).with(as(ana))).hasStatus(404);
        assertThat(lastOperation()).isEqualTo("people.removed");
    }

    @Test
    void an_identity_is_unlinked_and_can_come_back_only_by_consent() {
        var bob = tenant.person("Bob", "editor", "active");
        var identity = Requests.link(tenant, bob);

        assertThat(press(page(bob) + "/identities/" + identity + "/removal")).hasStatus(303);

        assertThat(tenant.read("select count(*)::text from external_identity")).isEqualTo("0");
        assertThat(lastOperation()).isEqualTo("people.identity-unlinked");
    }

    @Test
    void nobody_unlinks_their_own_identity() {
        var identity = Requests.link(tenant, ana);

        assertThat(press(page(ana) + "/identities/" + identity + "/removal")).hasStatus(409);
    }

    @Test
    void a_question_whether_an_identity_is_theirs_is_answered_here() {
        var bob = tenant.person("Bob", "editor", "active");
        var request = Requests.ask(tenant, bob);
        var card = open(page(bob)).select("section:has(#requests)");

        assertThat(card.text()).contains("Is this the same person?", "knocks-" + bob.name(), "Okta");
        assertThat(press(page(bob) + "/link-requests/" + request + "/confirmation"))
                .hasStatus(303);
        assertThat(tenant.read("select linked_by from external_identity"))
                .isEqualTo(ana.id().toString());
    }
}
