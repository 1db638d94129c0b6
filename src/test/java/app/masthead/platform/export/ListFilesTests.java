package app.masthead.platform.export;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.json.ExactJson;
import app.masthead.support.PortalTest;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list as a file holds what the list shows, all pages of it, and nothing else. */
class ListFilesTests extends PortalTest {

    @ParameterizedTest
    @CsvSource({
        "/creatives, ?status=approved, creative_id",
        "/creatives, ?q=fenwick, creative_id",
        "/orders, ?q=fenwick, order_id",
        "/orders, '', order_id",
        "/buyers, ?status=active, buyer_id"
    })
    void it_has_as_many_rows_as_the_list_shows(String list, String filter, String id) throws Exception {
        var shown = Jsoup.parse(text(get(list + filter))).select("tbody tr").size();

        var json = ExactJson.read(text(get(list + ".json" + filter)));
        var csv = text(get(list + ".csv" + filter)).lines().toList();

        assertThat(json.size()).isEqualTo(shown).isPositive();
        assertThat(csv).hasSize(json.size() + 1);
        assertThat(json.valueStream().map(it -> it.path(id).stringValue())).doesNotHaveDuplicates();
    }

    @Test
    void it_goes_on_after_the_first_page() throws Exception {
        var first = Jsoup.parse(text(get("/creatives?status=all")))
                .select("tbody tr")
                .size();

        var all = ExactJson.read(text(get("/creatives.json?status=all")));

        assertThat(all.size()).isGreaterThan(first);
        assertThat(all.valueStream().map(it -> it.path("buyer_id") + "/" + it.path("creative_id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void machines_get_numbers_as_such() throws Exception {
        var orders = ExactJson.read(text(get("/orders.json")));

        assertThat(orders.valueStream().map(it -> it.path("spent")))
                .isNotEmpty()
                .allMatch(it -> it.isNumber());
    }

    @Test
    void the_changes_of_a_log_entry_can_be_read_by_machines() throws Exception {
        var entries = ExactJson.read(text(get("/audit-log.json?operation=catalog.product.changed")));

        assertThat(entries.valueStream().map(it -> it.path("changes")))
                .isNotEmpty()
                .allMatch(it -> it.isArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/creatives", "/orders", "/buyers", "/audit-log"})
    void the_file_is_kept_under_the_name_of_list_tenant_and_day(String list) {
        var name = list.substring(1) + "-harbour-\\d{4}-\\d\\d-\\d\\d\\.csv";

        assertThat(get(list + ".csv").getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/creatives.xml", "/orders.csv.exe", "/buyers.", "/orders.CSV"})
    void other_kinds_of_files_are_not_to_be_had(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/creatives.csv?status=x", "/orders.json?status=x", "/buyers.csv?sort=x"})
    void a_filter_that_is_none_is_refused_before_a_file_begins(String address) {
        assertThat(get(address)).hasStatus(400).doesNotContainHeader("Content-Disposition");
    }

    @Test
    void nobody_takes_away_what_belongs_to_another_tenant() throws Exception {
        for (var list : List.of("/creatives.csv?status=all", "/orders.csv", "/buyers.csv")) {
            assertThat(text(mvc.get().uri(list).with(as(ADA)).exchange())).doesNotContain("fenwick", "Fenwick");
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(HARBOUR_ADMIN)).exchange();
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
