package app.masthead.buyers.edit;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PageTest;
import app.masthead.support.TestBuyer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Archiving, restoring and deleting a buyer. */
class BuyerStatePageTests extends PageTest {

    private static final String API = "/api/v1/creatives";

    private TestBuyer buyer;
    private String page = "";

    @BeforeEach
    void a_buyer_with_a_token() {
        buyer = TestBuyer.in("acme", cast);
        page = "/buyers/" + buyer.id();
    }

    @Test
    void an_archived_buyer_is_let_in_no_more_until_it_is_restored() {
        assertThat(page(page).select("#archive").text())
                .contains("Its token stops working at once", "No order of it runs", "no creative waits");

        assertThat(post(page + "/archive")).hasStatus(303).hasHeader("Location", page);
        assertThat(mvc.get().uri(API).with(buyer.machine())).hasStatus(401);
        assertThat(page(page).select(".page__head").text()).contains("Archived");
        assertThat(page(page).select("a[href$='/tokens/new']")).isEmpty();

        assertThat(post(page + "/restoration")).hasStatus(303);
        assertThat(mvc.get().uri(API).with(buyer.machine())).hasStatusOk();
        assertThat(cast.latestOperations("acme")).endsWith("buyers.buyer.archived", "buyers.buyer.restored");
    }

    @Test
    void archiving_twice_is_on_record_once() {
        post(page + "/archive");
        var before = cast.latestOperations("acme").size();

        assertThat(post(page + "/archive")).hasStatus(303);

        assertThat(cast.latestOperations("acme")).hasSize(before);
    }

    @Test
    void a_buyer_of_which_nothing_is_kept_can_be_deleted() {
        assertThat(page(page).select("#removal").text()).contains("its token, which goes with it");

        assertThat(post(page + "/removal")).hasStatus(303).hasHeader("Location", "/buyers");
        assertThat(get(page)).hasStatus(404);
        assertThat(mvc.get().uri(API).with(buyer.machine())).hasStatus(401);
        assertThat(cast.latestOperations("acme")).endsWith("buyers.buyer.deleted");
    }

    @Test
    void a_buyer_of_which_anything_is_kept_is_not_deleted() {
        cast.inTenant(
                "acme", database -> database.sql("""
                        insert into product (tenant_id, product_id, name, allowed_principal_ids)
                        values (current_tenant(), :id, 'Reserved', array[:id])""").param("id", buyer.id()).update());

        assertThat(page(page).select("#removal")).isEmpty();
        assertThat(post(page + "/removal")).hasStatus(409);
        assertThat(get(page)).hasStatusOk();
        assertThat(page(get("/buyers/kestrel_and_co", HARBOUR_ADMIN)).select("#removal"))
                .isEmpty();
    }

    @Test
    void only_who_may_change_buyers_does_any_of_it() {
        for (var act : new String[] {"/archive", "/restoration", "/removal"}) {
            assertThat(post(page + act, new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
        }
        assertThat(page(get(page, BOB)).select("#archive form").attr("action")).isEqualTo(page + "/archive");
    }

    @Test
    void whoever_only_looks_or_is_from_elsewhere_has_no_form() {
        assertThat(page(get(page, CLEO)).select(".page__actions, form[action*=buyers]"))
                .isEmpty();
        assertThat(get(page + "/edit", CLEO)).hasStatus(403);
        assertThat(post("/buyers", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
        assertThat(get(page + "/edit", DAN)).hasStatus(404);
    }
}
