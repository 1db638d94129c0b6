package app.masthead.buyers;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyersPageTests extends PortalTest {

    private String mark = "";

    @BeforeEach
    void a_mark_that_no_other_buyer_bears() {
        mark = "m" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void the_list_shows_tokens_and_what_waits_and_runs() throws Exception {
        var row = open(HARBOUR_ADMIN, "/buyers?q=acme").select("tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.select("th a").attr("href")).isEqualTo("/buyers/acme_outdoor");
        assertThat(row.select(".pill").text()).isEqualTo("Active");
        assertThat(row.select("td").eachText()).anyMatch(it -> it.startsWith("1 live last used"));
        assertThat(row.text()).contains("next expires");
    }

    @Test
    void every_number_leads_to_just_as_many() throws Exception {
        var links = open(HARBOUR_ADMIN, "/buyers").select("tbody td.number a");

        assertThat(links.stream().map(it -> it.attr("href").replaceAll("\\?.*", "")))
                .contains("/creatives", "/orders");
        for (var link : links) {
            assertThat(open(HARBOUR_ADMIN, link.attr("href")).select("tbody tr"))
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(link.text()));
        }
    }

    @Test
    void words_and_status_narrow_the_list() throws Exception {
        buyer("one", "Fifty% " + mark, "active");
        buyer("two", "Fifty_ " + mark, "archived");

        assertThat(names("/buyers?q=" + mark)).hasSize(2);
        assertThat(names("/buyers?q=FIFTY%25%20" + mark)).containsExactly("Fifty% " + mark);
        assertThat(names("/buyers?q=y_%20" + mark)).containsExactly("Fifty_ " + mark);
        assertThat(names("/buyers?q=%5C%20" + mark)).isEmpty();
        assertThat(names("/buyers?q=" + mark + "_one")).containsExactly("Fifty% " + mark);
        assertThat(names("/buyers?status=archived&q=" + mark)).containsExactly("Fifty_ " + mark);
        assertThat(open(ADA, "/buyers?q=" + mark).select(".tabs__tab").eachText())
                .containsExactly("All 2", "Active 1", "Archived 1");
    }

    @Test
    void what_matches_nothing_leads_back_to_everything() throws Exception {
        var page = open(ADA, "/buyers?status=active&q=" + mark);

        assertThat(page.select(".empty").text()).contains("No buyers match");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/buyers");
        assertThat(page.select(".tabs__tab").eachText()).containsExactly("All 0", "Active 0", "Archived 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "changed", "-changed"})
    void pages_follow_one_another_without_gap_or_repetition(String order) throws Exception {
        many();
        var first = open(ADA, "/buyers?sort=" + order + "&q=" + mark);
        var second = open(ADA, first.select("a[rel=next]").attr("href"));
        var read = Stream.concat(ids(first), ids(second)).toList();

        assertThat(first.select(".pager p").text()).isEqualTo("50 of 60");
        assertThat(read).hasSize(60).doesNotHaveDuplicates();
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("a[rel=first]").attr("href")).doesNotContain("after=");
    }

    @Test
    void a_column_head_sorts_and_turns_round() throws Exception {
        buyer("a", "aa " + mark, "active");
        buyer("b", "Bb " + mark, "active");
        var page = open(ADA, "/buyers?q=" + mark);
        var turned = page.select("th[aria-sort=ascending] a").attr("href");

        assertThat(names(page)).containsExactly("aa " + mark, "Bb " + mark);
        assertThat(names(turned)).containsExactly("Bb " + mark, "aa " + mark);
    }

    @Test
    void buyers_of_another_tenant_are_not_listed() throws Exception {
        buyer("secret", "Secret " + mark, "active");

        assertThat(names("/buyers?q=" + mark)).hasSize(1);
        assertThat(open(DAN, "/buyers?q=" + mark).select("tbody tr")).isEmpty();
    }

    @Test
    void htmx_gets_the_list_alone() throws Exception {
        var part = Jsoup.parse(mvc.get()
                .uri("/buyers")
                .header("HX-Request", "true")
                .header("HX-Target", "buyers")
                .with(as(HARBOUR_ADMIN))
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(part.select("#buyers .tabs")).hasSize(1);
        assertThat(part.select("form, h1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=gone",
                "status=active&status=active",
                "q=a%00",
                "after=%21",
                "after=eA",
                "sort=id",
                "sort=-",
                "sort=changed&after=YR94",
                "sort=changed&after=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTlaH3g"
            })
    void what_cannot_be_meant_is_refused(String query) {
        assertThat(mvc.get().uri(URI.create("/buyers?" + query)).with(as(ADA))).hasStatus(400);
    }

    private String buyer(String suffix, String name, String status) {
        var id = mark + "_" + suffix;
        cast.inTenant("acme", database -> database.sql("""
                        insert into principal (tenant_id, principal_id, name, status)
                        values (current_tenant(), :id, :name, :status)""")
                .param("id", id)
                .param("name", name)
                .param("status", status)
                .update());
        return id;
    }

    /** Sixty, many of the same name and moment. */
    private void many() {
        cast.inTenant("acme", database -> database.sql("""
                        insert into principal (tenant_id, principal_id, name, updated_at)
                        select current_tenant(), :mark || '_' || n, 'Same ' || n % 3, now() - n % 4 * interval '1 h'
                          from generate_series(1, 60) n""").param("mark", mark).update());
    }

    private List<String> names(String address) throws Exception {
        return names(open(ADA, address));
    }

    private static List<String> names(Document page) {
        return page.select("tbody th a").eachText();
    }

    private static Stream<String> ids(Document page) {
        return page.select("tbody .table__id").eachText().stream();
    }

    private Document open(CastMember reader, String address) throws Exception {
        var answer = mvc.get().uri(URI.create(address)).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
