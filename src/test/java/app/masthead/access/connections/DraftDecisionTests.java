package app.masthead.access.connections;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an admin decides about the draft of a connection: to use it, to take it back, to switch it off again. */
class DraftDecisionTests extends OidcPageTest {

    @Autowired
    private Mailbox mailbox;

    private String connection = "";

    @BeforeEach
    void drafted() {
        connection = added("oidc");
        save(connection, Map.of());
        tested();
    }

    @Test
    void a_draft_that_was_changed_in_the_meantime_is_not_put_to_use() {
        var seen = revision();
        save(connection, Map.of("groups", "teams"));
        tested();

        assertThat(decide("activation", seen)).hasStatus(409);
        assertThat(status()).isEqualTo("draft");

        assertThat(decide("activation", revision())).hasStatus(303);
        assertThat(status()).isEqualTo("on");
        assertThat(one(
                        "select config ->> 'attributes' from auth_connection where id = '" + connection + "'",
                        String.class))
                .contains("teams");
    }

    @Test
    void nor_is_one_that_nobody_has_tested_since() {
        save(connection, Map.of("groups", "teams"));

        assertThat(decide("activation", revision())).hasStatus(409);
        assertThat(status()).isEqualTo("draft");
    }

    @Test
    void nor_by_somebody_who_has_not_tried_it() {
        change("update auth_connection_draft set tested_by = '" + BOB.id() + "' where connection_id = '" + connection
                + "'");

        assertThat(page(get(path(""))).select("form[action$=/activation]")).isEmpty();
        assertThat(page(get(path(""))).text()).contains("Somebody else has tried it");
        assertThat(decide("activation", revision())).hasStatus(409);
        assertThat(status()).isEqualTo("draft");
    }

    @Test
    void taking_back_brings_what_is_in_use_into_the_draft_and_needs_no_other_test() {
        decide("activation", revision());
        save(connection, Map.of("groups", "teams"));
        assertThat(page(get(path(""))).select(".notice").text()).contains("not in use yet");

        assertThat(decide("reset", revision())).hasStatus(303);

        assertThat(page(get(path("/openid-connect"))).select("#groups").val()).isEmpty();
        assertThat(page(get(path(""))).select(".notice").text()).doesNotContain("not in use yet");
        assertThat(draft("revision = applied_revision and revision = tested_revision"))
                .isTrue();
    }

    @Test
    void changes_that_came_later_are_not_taken_back_unseen() {
        decide("activation", revision());
        save(connection, Map.of("groups", "teams"));
        var seen = revision();
        save(connection, Map.of("groups", "crews"));

        assertThat(decide("reset", seen)).hasStatus(409);

        assertThat(page(get(path("/openid-connect"))).select("#groups").val()).isEqualTo("crews");
    }

    @Test
    void what_was_never_in_use_is_nothing_to_go_back_to() {
        assertThat(decide("reset", revision())).hasStatus(409);
        assertThat(draft("client_id is not null")).isTrue();
    }

    @Test
    void the_overview_says_how_far_it_has_come_whatever_is_stored() {
        change("update auth_connection set status = 'off' where id = 'demo-acme-oidc'");
        change("update tenant_auth_config set status = 'off' where tenant_id = 'acme'");
        assertThat(policy()).isEqualTo("Being tested");

        decide("activation", revision());

        assertThat(policy()).isEqualTo("On");
    }

    private String policy() {
        return page(get("/settings/sign-in")).select(".page__head .pill").text();
    }

    @Test
    void switching_off_takes_it_from_the_sign_in_page_and_tells_the_admins() {
        rename("Passing by");
        decide("activation", revision());
        assertThat(signInPage()).contains("Passing by");
        var version = version();

        assertThat(post(path("/deactivation"), Map.of())).hasStatus(303);

        assertThat(status()).isEqualTo("off");
        assertThat(signInPage()).doesNotContain("Passing by");
        assertThat(version()).as("whoever is on the way does not arrive").isGreaterThan(version);
        assertThat(mailbox.latest(ADA.email()).subject()).isEqualTo("Sign-in by Passing by was switched off");
        assertThat(post(path("/deactivation"), Map.of())).hasStatus(409);
    }

    private MvcTestResult rename(String label) {
        var seen = one("select label from auth_connection where id = '" + connection + "'", String.class);
        return post(path("/name"), Map.of("label", label, "seen", seen));
    }

    private void tested() {
        change("update auth_connection_draft set tested_revision = revision, tested_at = now(), tested_by = '"
                + ADA.id() + "' where connection_id = '" + connection + "'");
    }

    private MvcTestResult decide(String decision, String version) {
        return post(path("/" + decision), Map.of("version", version));
    }

    private String path(String part) {
        return CONNECTIONS + "/" + connection + part;
    }

    private String revision() {
        return one(
                "select revision from auth_connection_draft where connection_id = '" + connection + "'", String.class);
    }

    private boolean draft(String condition) {
        return one(
                "select " + condition + " from auth_connection_draft where connection_id = '" + connection + "'",
                Boolean.class);
    }

    private String status() {
        return one("select status from auth_connection where id = '" + connection + "'", String.class);
    }

    private int version() {
        return one("select config_version from auth_connection where id = '" + connection + "'", Integer.class);
    }

    private String signInPage() {
        return page(mvc.get().uri("/sign-in").with(nobodyAt("acme")).exchange()).text();
    }
}
