package app.masthead.access.people;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplePageTests extends PeopleTest {

    private static final String MANY = """
            insert into app_user (tenant_id, id, email, name, role, status, last_login_at)
            select current_tenant(), gen_random_uuid(), 'p' || i || '@many.example', 'Person ' || lpad(i::text, 3, '0'),
                   'viewer', 'active', case when i % 3 = 0 then null else now() - make_interval(hours => i) end
            from generate_series(1, 60) i""";

    @Test
    void the_list_says_who_somebody_is_and_what_they_may_do() {
        var rita = tenant.person("Rita", "viewer", "active");
        tenant.change("update app_user set creative_reviewer = true where id = '" + rita.id() + "'");

        var row = open("/settings/people?q=" + rita.name()).select("tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.select("th a").attr("href")).isEqualTo(page(rita));
        assertThat(row.text()).contains(rita.email(), "Viewer", "decides creatives", "Active", "Never");
    }

    @Test
    void words_role_and_status_narrow_it_and_stand_in_the_address() {
        tenant.person("Bob", "editor", "active");
        tenant.person("Una", "viewer", "invited");
        tenant.person("Max", "editor", "deactivated");

        assertThat(names("/settings/people?q=BOB")).singleElement().asString().startsWith("Bob");
        assertThat(names("/settings/people?role=editor")).hasSize(2);
        assertThat(names("/settings/people?role=editor&status=deactivated"))
                .singleElement()
                .asString()
                .startsWith("Max");
        assertThat(open("/settings/people").select(".tabs__tab").eachText())
                .containsExactly("All 4", "Invited 1", "Active 2", "Deactivated 1");
    }

    @Test
    void what_matches_nobody_leads_back_to_everybody() {
        var page = open("/settings/people?q=nobody-is-called-so");

        assertThat(page.select(".empty").text()).contains("No people match");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/settings/people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "signed-in", "-signed-in"})
    void pages_follow_one_another_without_gap_or_repetition(String order) {
        tenant.change(MANY);
        var first = open("/settings/people?sort=" + order);
        var second = open(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".pager p").text()).isEqualTo("50 of 61");
        assertThat(Stream.concat(links(first), links(second))).hasSize(61).doesNotHaveDuplicates();
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sort=role", "?status=gone", "?role=owner", "?after=nonsense", "?q=a&q=b"})
    void what_cannot_be_meant_is_refused(String query) {
        assertThat(mvc.get().uri("/settings/people" + query).with(as(ana))).hasStatus(400);
    }

    @Test
    void a_file_holds_just_those_that_are_shown() throws UnsupportedEncodingException {
        var bob = tenant.person("Bob", "editor", "active");
        var file =
                mvc.get().uri("/settings/people.csv?role=editor").with(as(ana)).exchange();

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsString().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains(bob.id().toString()) && line.contains(bob.email()));
    }

    @Test
    void only_admins_see_it() {
        var bob = tenant.person("Bob", "editor", "active");

        assertThat(mvc.get().uri("/settings/people").with(as(bob))).hasStatus(403);
    }

    @Test
    void an_identity_that_waits_to_be_confirmed_is_marked() {
        var una = tenant.person("Una", "viewer", "active");
        Requests.ask(tenant, una);

        assertThat(open("/settings/people?q=" + una.name()).select("tbody tr").text())
                .contains("An identity waits to be confirmed");
    }

    private List<String> names(String address) {
        return open(address).select("tbody th a").eachText();
    }

    private static Stream<String> links(Document page) {
        return page.select("tbody th a").stream().map(it -> it.attr("href"));
    }
}
