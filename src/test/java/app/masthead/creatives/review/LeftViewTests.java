package app.masthead.creatives.review;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of the views of somebody who has left. */
class LeftViewTests extends PortalTest {

    private TestTenant tenant;
    private CastMember admin;
    private CastMember gone;
    private String path;

    @BeforeEach
    void somebody_leaves() {
        tenant = TestTenant.open(cast);
        admin = tenant.person("Ada", "admin", "active");
        gone = tenant.person("Gus", "editor", "active");
        path = save("Ours", "true");
        status("deactivated");
    }

    @Test
    void an_admin_takes_it_over_and_everybody_still_sees_it() {
        var editor = tenant.person("Ed", "editor", "active");
        send(editor, path + "/first");
        assertThat(list(admin)).contains("Saved by " + gone.name() + ", who has left", "Take over Ours", "/clearance");

        assertThat(send(admin, path + "/adoption")).hasStatus(303);

        assertThat(list(admin)).contains("All colleagues", "Rename Ours").doesNotContain("Take over");
        assertThat(list(editor)).contains("Saved by " + admin.name(), "Opens first");
        assertThat(tenant.read("select changes::text from audit_log where operation = 'creatives.view.taken-over'"))
                .contains("owner", gone.name(), admin.name());
        assertThat(send(admin, path + "/adoption")).hasStatus(404);
    }

    @Test
    void an_admin_removes_it() {
        assertThat(send(admin, path + "/clearance")).hasStatus(303);

        assertThat(tenant.read("select count(*) from saved_view")).isEqualTo("0");
        assertThat(tenant.read("select changes::text from audit_log where operation = 'creatives.view.removed'"))
                .contains("Ours", "type=video");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "viewer"})
    void nobody_else_does(String role) {
        var other = tenant.person("Otto", role, "active");

        assertThat(list(other)).contains("who has left").doesNotContain("Take over", "/clearance");
        assertThat(send(other, path + "/adoption")).hasStatus(403);
        assertThat(send(other, path + "/clearance")).hasStatus(403);
        assertThat(send(other, path + "/removal")).hasStatus(404);
        assertThat(tenant.read("select count(*) from saved_view")).isEqualTo("1");
    }

    @Test
    void an_admin_of_another_tenant_finds_nothing() {
        var stranger = TestTenant.open(cast).person("Sam", "admin", "active");

        assertThat(send(stranger, path + "/adoption")).hasStatus(404);
        assertThat(send(stranger, path + "/clearance")).hasStatus(404);
    }

    @Test
    void what_was_not_shared_and_what_belongs_to_somebody_present_is_left_alone() {
        status("active");
        var own = save("Mine", "false");
        assertThat(send(admin, path + "/adoption")).hasStatus(404);
        assertThat(send(admin, path + "/clearance")).hasStatus(404);
        status("deactivated");

        assertThat(send(admin, own + "/adoption")).hasStatus(404);
        assertThat(send(admin, own + "/clearance")).hasStatus(404);
        assertThat(list(admin)).doesNotContain("Mine");
    }

    @Test
    void a_view_is_not_taken_over_under_a_name_that_the_admin_uses_already() {
        assertThat(send(admin, "/creative-views", "name", "OURS", "query", "type=image"))
                .hasStatus(303);

        assertThat(send(admin, path + "/adoption")).hasStatus(409);
        assertThat(tenant.read("select count(*) from audit_log where operation = 'creatives.view.taken-over'"))
                .isEqualTo("0");
    }

    private String save(String name, String shared) {
        send(gone, "/creative-views", "name", name, "query", "type=video", "shared", shared);
        return "/creative-views/" + tenant.read("select view_id::text from saved_view where name = '" + name + "'");
    }

    private void status(String status) {
        tenant.change("update app_user set status = '%s', deactivated_at = %s where id = '%s'"
                .formatted(status, status.equals("active") ? "null" : "now()", gone.id()));
    }

    private String list(CastMember reader) {
        return ReviewPageTest.document(
                        mvc.get().uri("/creative-views").with(as(reader)).exchange())
                .outerHtml();
    }

    private MvcTestResult send(CastMember who, String to, String... fields) {
        var request = mvc.post().uri(to).with(as(who)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
