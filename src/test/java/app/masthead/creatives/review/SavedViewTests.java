package app.masthead.creatives.review;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SavedViewTests extends PortalTest {

    private TestTenant tenant;
    private CastMember ana;
    private CastMember ben;
    private CastMember viewer;

    @BeforeEach
    void people() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "editor", "active");
        ben = tenant.person("Ben", "editor", "active");
        viewer = tenant.person("Vera", "viewer", "active");
    }

    @Test
    void a_view_keeps_filter_and_order_as_their_own_address_says_them() {
        var answer = save(ana, "Video first", "sort=newest&status=pending_review&type=video&q=", "false");

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/creatives?sort=newest&type=video");
        var list = text("/creatives?type=video&sort=newest", ana);
        assertThat(list).contains("aria-current=\"true\"", "Video first");
        assertThat(text("/creatives?type=image", ana)).contains("Video first").doesNotContain("aria-current=\"true\"");
        assertThat(audited()).contains("creatives.view.saved");
    }

    @Test
    void nobody_else_sees_it_until_it_is_shared() {
        save(ana, "Mine", "type=video", "false");
        assertThat(text("/creative-views", ben)).doesNotContain("Mine");

        send(ana, "/creative-views/" + id("Mine"), "name", "Ours", "shared", "true");

        assertThat(text("/creative-views", ben)).contains("Ours", "Saved by " + ana.name());
        assertThat(text("/creatives?type=image", viewer)).contains("Ours");
        assertThat(get("/creative-views/" + id("Ours"), TestTenant.open(cast).person("Else", "admin", "active")))
                .hasStatus(404);
    }

    @Test
    void only_its_owner_renames_and_removes_it() {
        save(ana, "Ours", "type=video", "true");
        var path = "/creative-views/" + id("Ours");

        assertThat(send(ben, path, "name", "Stolen")).hasStatus(404);
        assertThat(send(ben, path + "/removal")).hasStatus(404);
        assertThat(send(ana, path, "name", "Renamed", "shared", "true")).hasStatus(303);
        assertThat(text("/creative-views", ben)).contains("Renamed");
        assertThat(send(ana, path + "/removal")).hasStatus(303);
        assertThat(text("/creative-views", ben)).doesNotContain("Renamed");
        assertThat(audited()).contains("creatives.view.changed", "creatives.view.removed");
    }

    @Test
    void whoever_decides_no_more_renames_without_taking_it_from_the_others() {
        save(ana, "Ours", "type=video", "true");
        tenant.change("update app_user set role = 'viewer' where id = '" + ana.id() + "'");

        assertThat(send(ana, "/creative-views/" + id("Ours"), "name", "Still ours"))
                .hasStatus(303);

        assertThat(text("/creative-views", ben)).contains("Still ours");
    }

    @Test
    void whoever_does_not_decide_shares_nothing() {
        save(viewer, "Seen", "type=video", "true");

        assertThat(text("/creative-views", viewer)).contains("Seen");
        assertThat(text("/creative-views", ben)).doesNotContain("Seen");
    }

    @Test
    void names_are_given_once_by_each_owner() {
        save(ana, "Video", "type=video", "false");

        var again = save(ana, "  vIDEO ", "type=image", "false");

        assertThat(again).hasStatus(422);
        assertThat(again).bodyText().contains("You have a view called vIDEO already", "value=\"vIDEO\"", "type=image");
        assertThat(save(ben, "Video", "type=image", "false")).hasStatus(303);
    }

    @Test
    void a_name_has_to_be_readable_and_short() {
        assertThat(save(ana, " ", "type=video", "false")).hasStatus(422);
        assertThat(save(ana, "x".repeat(61), "type=video", "false")).hasStatus(422);
        assertThat(save(ana, "a\u202Eb", "type=video", "false")).hasStatus(422);
        assertThat(save(ana, "x".repeat(60), "type=video", "false")).hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "//evil.example", "type=video&next=//evil.example"})
    @ValueSource(strings = {"type=smell", "q=%zz", "q=1&q=2", "score=NaN", "older=-1", "overdue=maybe", "q=%00"})
    void what_is_no_filter_is_not_saved_and_the_name_stays(String query) {
        assertThat(save(ana, "My choice", query, "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody can tell any more", "href=\"#query\"", "value=\"My choice\"", "checked=\"checked\"");
        assertThat(tenant.read("select count(*) from saved_view")).isEqualTo("0");
    }

    @Test
    void a_filter_that_is_missing_or_endless_is_not_saved() {
        assertThat(save(ana, "One", "x".repeat(10_001), "false")).hasStatus(422);
        assertThat(send(ana, "/creative-views", "name", "One")).hasStatus(422);
        assertThat(save(ana, "Words", "q=" + "%E2%82%AC".repeat(200) + "&order=" + "%E2%82%AC".repeat(200), "false"))
                .hasStatus(303);
    }

    @Test
    void one_person_saves_thirty_of_them() {
        IntStream.range(0, 30).forEach(number -> save(ana, "View " + number, "type=video", "false"));

        var more = save(ana, "One more", "type=video", "false");

        assertThat(more).hasStatus(422);
        assertThat(more).bodyText().contains("You have 30 views already");
        assertThat(save(ben, "View 1", "type=video", "false")).hasStatus(303);
    }

    @Test
    void the_bare_list_opens_with_the_view_that_was_chosen() {
        save(ana, "Ours", "sort=start&assigned=me", "true");
        var path = "/creative-views/" + id("Ours");

        assertThat(send(ben, path + "/first")).hasStatus(303);

        assertThat(get("/creatives", ben).getResponse().getRedirectedUrl())
                .isEqualTo("/creatives?sort=start&assigned=me");
        assertThat(get("/creatives?status=pending_review", ben)).hasStatusOk();
        assertThat(get("/creatives", ana)).hasStatusOk();
        send(ana, path, "name", "Ours");
        assertThat(get("/creatives", ben)).hasStatusOk();
    }

    @Test
    void it_no_longer_opens_when_it_is_removed_or_not_wanted() {
        save(ana, "One", "type=video", "false");
        var path = "/creative-views/" + id("One");
        send(ana, path + "/first");
        assertThat(get("/creatives", ana)).hasStatus(303);

        send(ana, path + "/first", "begins", "no");
        assertThat(get("/creatives", ana)).hasStatusOk();
        send(ana, path + "/first");
        send(ana, path + "/removal");
        assertThat(get("/creatives", ana)).hasStatusOk();
    }

    private MvcTestResult save(CastMember who, String name, String query, String shared) {
        return send(who, "/creative-views", "name", name, "query", query, "shared", shared);
    }

    private MvcTestResult send(CastMember who, String path, String... fields) {
        var request = mvc.post().uri(path).with(as(who)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path, CastMember reader) {
        return mvc.get().uri(path).with(as(reader)).exchange();
    }

    private String text(String path, CastMember reader) {
        return ReviewPageTest.document(get(path, reader)).outerHtml();
    }

    private String id(String name) {
        return tenant.read("select view_id::text from saved_view where name = '" + name + "'");
    }

    private String audited() {
        return tenant.read("select string_agg(operation, ' ') from audit_log");
    }
}
