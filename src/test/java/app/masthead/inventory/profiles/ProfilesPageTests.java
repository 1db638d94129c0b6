package app.masthead.inventory.profiles;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PageTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of inventory profiles. */
class ProfilesPageTests extends PageTest {

    private static final String LIST = "/inventory/profiles";

    private String mark = "";

    @BeforeEach
    void a_mark_that_no_other_profile_bears() {
        mark = "m" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void a_profile_shows_what_it_holds_and_how_many_products_are_on_it() {
        var row = page(get(LIST + "?q=standard_web", HARBOUR_ADMIN)).select("tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.select("th a").attr("href")).isEqualTo(LIST + "/standard_web");
        assertThat(row.select("td").eachText()).startsWith("dailyharbour.example", "4", productsOn("standard_web"));
    }

    @Test
    void words_in_any_case_narrow_the_list_and_stand_for_themselves() {
        profiles(2);

        assertThat(names(LIST + "?q=" + mark.toUpperCase() + "%20SAME")).hasSize(2);
        assertThat(names(LIST + "?q=" + mark + "_1")).hasSize(1);
        assertThat(page(LIST + "?q=%25" + mark).select(".empty").text()).contains("No inventory profiles match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "changed", "-changed"})
    void pages_follow_one_another_without_gap_or_repetition(String order) {
        profiles(60);
        var first = page(LIST + "?q=" + mark + "&sort=" + order);
        var second = page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".pager p").text()).isEqualTo("50 of 60");
        assertThat(Stream.concat(ids(first), ids(second)).toList()).hasSize(60).doesNotHaveDuplicates();
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void profiles_of_another_tenant_are_not_listed() {
        profiles(1);

        assertThat(page(get(LIST + "?q=" + mark, DAN)).select("tbody tr")).isEmpty();
        assertThat(get(LIST + "/" + mark + "_1", DAN)).hasStatus(404);
    }

    @Test
    void just_what_is_shown_can_be_taken_away() {
        profiles(2);

        assertThat(get(LIST + ".csv?q=" + mark + "_2"))
                .hasStatusOk()
                .bodyText()
                .contains("profile_id,name,formats,publisher_domains,products,updated_at", mark + "_2,", ",0,,0,")
                .doesNotContain(mark + "_1");
    }

    @Test
    void only_who_may_change_the_catalog_is_led_to_a_new_one() {
        assertThat(page(LIST).select(".page__actions a").attr("href")).isEqualTo(LIST + "/new");
        assertThat(page(get(LIST, CLEO)).select(".page__actions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=id", "q=a%00", "after=%21", "sort=changed&after=YR94"})
    void what_cannot_be_meant_is_refused(String query) {
        assertThat(get(LIST + "?" + query)).hasStatus(400);
    }

    private void profiles(int many) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into inventory_profile (tenant_id, id, name, updated_at)
                        select current_tenant(), :mark || '_' || n, 'Same ' || n % 3, now() - n % 4 * interval '1 h'
                          from generate_series(1, :many) n""")
                .param("mark", mark)
                .param("many", many)
                .update());
    }

    private String productsOn(String profile) {
        return cast.inTenant("harbour", database -> database.sql(
                        "select count(*) from product where inventory_profile_id = :profile")
                .param("profile", profile)
                .query(String.class)
                .single());
    }

    private List<String> names(String address) {
        return page(address).select("tbody th a").eachText();
    }

    private static Stream<String> ids(Document page) {
        return page.select("tbody .table__id").eachText().stream();
    }
}
