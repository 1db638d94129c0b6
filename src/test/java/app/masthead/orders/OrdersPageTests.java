package app.masthead.orders;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.Segment;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersPageTests extends PortalTest {

    private String buyer = "";

    @BeforeEach
    void a_buyer() {
        buyer = "b" + UUID.randomUUID().toString().replace("-", "");
        cast.inTenant("acme", database -> database.sql(
                        "insert into principal (tenant_id, principal_id, name) values (current_tenant(), :id, :id)")
                .param("id", buyer)
                .update());
    }

    @Test
    void the_list_shows_what_an_order_waits_for_and_what_it_costs() throws Exception {
        var page = open(HARBOUR_ADMIN, "/orders?q=FR-WINTER");
        var row = page.select("tbody tr");

        assertThat(row).hasSize(1);
        assertThat(row.select("th a").attr("href")).isEqualTo("/orders/mb_fenwick_winter");
        assertThat(row.select(".pill").text()).isEqualTo("Needs approval");
        assertThat(row.select("td.number").eachText().getFirst()).isEqualTo("24,000.00 GBP");
    }

    @Test
    void tabs_search_and_buyer_narrow_the_list() throws Exception {
        order("one 50%", "draft");
        order("two", "draft");

        assertThat(rows("/orders?buyer=" + buyer)).isEqualTo(2);
        assertThat(rows("/orders?buyer=" + buyer + "&q=50%25")).isEqualTo(1);
        assertThat(rows("/orders?buyer=" + buyer + "&q=0_")).isZero();
        assertThat(rows("/orders?buyer=" + buyer + "&status=unfinished")).isEqualTo(2);
        assertThat(rows("/orders?buyer=" + buyer + "&status=live")).isZero();
        assertThat(open(ADA, "/orders?buyer=" + buyer).select(".chip").attr("href"))
                .isEqualTo("/orders");
        assertThat(open(ADA, "/orders?buyer=" + buyer + "&status=live")
                        .select(".empty")
                        .text())
                .contains("No orders match");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() throws Exception {
        for (var number = 0; number < 60; number++) {
            order("No " + number, "draft");
        }

        var first = open(ADA, "/orders?buyer=" + buyer);
        var second = open(ADA, first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".pager p").text()).isEqualTo("50 of 60");
        assertThat(Stream.concat(names(first), names(second)).distinct()).hasSize(60);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void an_order_has_a_page_whatever_its_id() throws Exception {
        var id = order("Überall: a/b?c#d", "draft");
        var page = open(ADA, "/orders?buyer=" + buyer);
        var href = page.select("tbody th a").attr("href");

        assertThat(href).isEqualTo("/orders/" + Segment.of(id));
        assertThat(open(CLEO, href).select("h1").text()).isEqualTo("Brand of Überall: a/b?c#d");
    }

    @Test
    void the_page_of_an_order_tells_everything_about_it() throws Exception {
        var page = open(HARBOUR_ADMIN, "/orders/mb_pellow_made_once");

        assertThat(page.select(".page__head .pill").text()).isEqualTo("Live");
        assertThat(page.select(".package h3").eachText())
                .containsExactly("Sport half page", "Weekend sections", "From our accounts");
        assertThat(page.select(".package h3 a").attr("href")).startsWith("/products/");
        assertThat(page.select(".package__creative").text()).contains("Approved", "50% of views");
        assertThat(page.select(".package__creative a").attr("href")).startsWith("/creatives/brightwater_media/");
        assertThat(page.select("#steps").parents().select(".rows__row").text())
                .contains("Approval of the order", "by Tom Okafor", "Done");
        assertThat(page.select(".facts").text())
                .contains("Brightwater Media", "BW-PO-1187", "28,500.00 GBP", "12,380.42 GBP 43%");
        assertThat(page.select(".history__sentence").text()).contains("Tom Okafor approved order");
    }

    @Test
    void trouble_is_said_at_the_top() throws Exception {
        var failed = open(HARBOUR_ADMIN, "/orders?status=broken")
                .select("tbody th a")
                .attr("href");

        assertThat(open(HARBOUR_ADMIN, failed)
                        .select(".notice[data-tone=negative]")
                        .text())
                .contains("could not be set up");
    }

    @Test
    void an_order_of_another_tenant_does_not_exist() throws Exception {
        var id = order("secret", "draft");

        assertThat(mvc.get().uri("/orders/{id}", id).with(as(DAN))).hasStatus(404);
        assertThat(open(DAN, "/orders?q=secret").select("tbody tr")).isEmpty();
    }

    @Test
    void htmx_gets_the_list_alone() throws Exception {
        var part = Jsoup.parse(mvc.get()
                .uri("/orders")
                .header("HX-Request", "true")
                .header("HX-Target", "orders")
                .with(as(HARBOUR_ADMIN))
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(part.select("#orders .tabs")).hasSize(1);
        assertThat(part.select("form, h1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status=pending", "status=live&status=live", "q=a%00", "after=%21", "after=eA", "buyer=%07"})
    void what_cannot_be_meant_is_refused(String query) {
        assertThat(mvc.get().uri(URI.create("/orders?" + query)).with(as(ADA))).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "~", "~AAAA", "~!!", "%20", "%20%20", "%C3%A9", "a.b", "'or'1"})
    void an_order_that_is_not_there_is_not_found(String id) {
        assertThat(mvc.get().uri(URI.create("/orders/" + id)).with(as(ADA))).hasStatus(404);
    }

    private String order(String name, String status) {
        var id = name + " " + UUID.randomUUID();
        cast.inTenant("acme", database -> database.sql("""
                        insert into media_buy (tenant_id, media_buy_id, principal_id, brand, status, currency)
                        values (current_tenant(), :id, :buyer, :brand, :status, 'EUR')""")
                .param("id", id)
                .param("buyer", buyer)
                .param("brand", "Brand of " + name)
                .param("status", status)
                .update());
        return id;
    }

    private int rows(String address) throws Exception {
        return open(ADA, address).select("tbody tr").size();
    }

    private static Stream<String> names(Document page) {
        return page.select("tbody th a").eachText().stream();
    }

    private Document open(CastMember reader, String address) throws Exception {
        var answer = mvc.get().uri(URI.create(address)).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
