package app.masthead.buyers;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import java.net.URI;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a buyer tells, and what it never tells. */
class BuyerPageTests extends PortalTest {

    private String mark = "";

    @BeforeEach
    void a_mark_that_no_other_buyer_bears() {
        mark = "m" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void the_page_of_a_buyer_tells_everything_about_it() throws Exception {
        var page = open(HARBOUR_ADMIN, "/buyers/brightwater_media");

        assertThat(page.select("h1").text()).isEqualTo("Brightwater Media");
        assertThat(card(page, "facts").text()).contains("trading@brightwater-media.example");
        assertThat(card(page, "facts").select("a").eachAttr("href"))
                .contains("/creatives?status=all&buyer=brightwater_media", "/orders?buyer=brightwater_media");
        assertThat(card(page, "accounts").text()).contains("Simulated ad server", "Advertiser ID 4711200391");
        assertThat(card(page, "brand").text()).contains("Blocked domains tidewatch-news.example");
        assertThat(card(page, "products").select("a[href^=/products/]").eachText())
                .contains("Trails and coast paths, Acme autumn");
        assertThat(page.select("form[action*=brightwater_media]").eachAttr("action"))
                .containsExactly("/buyers/brightwater_media/archive");
    }

    @Test
    void a_token_shows_how_it_begins_and_never_more() throws Exception {
        var page = open(HARBOUR_ADMIN, "/buyers/kestrel_and_co");
        var tokens = card(page, "tokens");

        assertThat(tokens.select(".rows__title").eachText())
                .containsExactly("Trading desk mh_q7Lm_kestrel…", "Trading desk mh_Zp81_kestrel…");
        assertThat(tokens.select(".pill").eachText()).containsExactly("Live", "Revoked");
        assertThat(tokens.text()).contains("last used", "expires", "revoked", "created");
        assertThat(page.html()).doesNotContain("mh_q7Lm_kestrel_2026", "sha256");
    }

    @Test
    void no_token_of_an_archived_buyer_is_called_live() throws Exception {
        var id = buyer("x", "Gone " + mark, "archived");
        token(id, "in_force");

        assertThat(open(ADA, "/buyers?q=" + mark).select("tbody tr").text()).contains("None live");
        var page = open(ADA, "/buyers/" + id);
        assertThat(page.select(".notice").text()).contains("may no longer buy");
        assertThat(card(page, "tokens").select(".pill").text()).isEqualTo("Not accepted");
    }

    @Test
    void a_secret_among_the_stored_values_is_masked() throws Exception {
        var id = buyer("x", "Careless " + mark, "active");
        cast.inTenant("acme", database -> database.sql("""
                        update principal set adapter_mappings = '{"kevel": {"advertiser_id": "1", "api_key": "hush"}}'
                         where principal_id = :id""").param("id", id).update());

        var page = open(ADA, "/buyers/" + id);
        assertThat(card(page, "accounts").text()).contains("Kevel", "Advertiser ID 1", "API key •••");
        assertThat(page.html()).doesNotContain("hush");
    }

    @Test
    void creatives_and_orders_lead_to_their_buyer() throws Exception {
        var creative = open(HARBOUR_ADMIN, "/creatives?buyer=kestrel_and_co&status=all")
                .select("tbody th a")
                .attr("href");
        var order = open(HARBOUR_ADMIN, "/orders?buyer=fenwick_rail")
                .select("tbody th a")
                .attr("href");

        assertThat(open(HARBOUR_ADMIN, creative).select("a[href=/buyers/kestrel_and_co]"))
                .isNotEmpty();
        assertThat(open(HARBOUR_ADMIN, order).select("a[href=/buyers/fenwick_rail]"))
                .isNotEmpty();
        assertThat(open(HARBOUR_ADMIN, "/").select(".rail a[href=/buyers]")).hasSize(1);
    }

    @Test
    void a_buyer_of_another_tenant_does_not_exist() throws Exception {
        var id = buyer("secret", "Secret " + mark, "active");

        assertThat(open(CLEO, "/buyers/" + id).select("h1").text()).isEqualTo("Secret " + mark);
        assertThat(mvc.get().uri("/buyers/{id}", id).with(as(DAN))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "~", "~AAAA", "~!!", "%20", "%C3%A9", "a.b", "'or'1", "UPPER", "-"})
    void a_buyer_that_is_not_there_is_not_found(String id) {
        assertThat(mvc.get().uri(URI.create("/buyers/" + id)).with(as(ADA))).hasStatus(404);
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

    private void token(String buyer, String name) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into principal_token (tenant_id, id, principal_id, name, prefix, token_sha256)
                        values (current_tenant(), :token, :id, :name, 'mh_test', sha256(:id::bytea))""")
                .param("token", UUID.randomUUID())
                .param("id", buyer)
                .param("name", name)
                .update());
    }

    private static Element card(Document page, String heading) {
        return page.select(".card:has(#" + heading + ")").getFirst();
    }

    private Document open(CastMember reader, String address) throws Exception {
        var answer = mvc.get().uri(URI.create(address)).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
