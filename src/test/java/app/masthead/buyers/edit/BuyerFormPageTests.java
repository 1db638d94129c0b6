package app.masthead.buyers.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.MultiValueMap;

/** Making and changing a buyer. */
class BuyerFormPageTests extends PageTest {

    private static final String FORM = "form[data-guard]";

    private String id = "";
    private String buyer = "";

    @BeforeEach
    void a_buyer() {
        id = "buyer_" + UUID.randomUUID();
        buyer = "/buyers/" + id;
        assertThat(post("/buyers", typed(id, "Kestrel"))).hasStatus(303).hasHeader("Location", buyer);
    }

    @Test
    void a_buyer_is_what_was_typed_of_it() {
        var page = page(buyer);

        assertThat(page.select("h1").text()).isEqualTo("Kestrel");
        assertThat(page.select(".card:has(#facts)").text()).contains("desk@kestrel.example");
        assertThat(page.select(".card:has(#accounts)").text()).contains("Kevel", "Advertiser ID 88121", "Network ID 7");
        assertThat(page.select(".card:has(#brand)").text())
                .contains("Brand: Name Kestrel Tea", "IAB25, IAB26", "rival.example, other.example");
        assertThat(page.select(".card:has(#history)").text()).contains("added buyer");
        assertThat(cast.latestOperations("acme")).endsWith("buyers.buyer.created");
    }

    @Test
    void an_id_left_out_is_made_of_the_name() {
        var mark = UUID.randomUUID().toString().replace("-", "");

        assertThat(post("/buyers", typed("", "Brüder & Söhne " + mark)))
                .hasHeader("Location", "/buyers/bruder_sohne_" + mark);
    }

    @Test
    void a_form_sent_as_it_stands_changes_nothing() {
        var before = cast.latestOperations("acme").size();

        assertThat(post(buyer, filled(page(buyer + "/edit"), FORM))).hasStatus(303);

        assertThat(cast.latestOperations("acme")).hasSize(before);
    }

    @Test
    void what_the_form_does_not_ask_for_stays() {
        store("adapter_mappings = '{\"kevel\": {\"advertiser_id\": 12, \"site\": \"x\"}, \"own\": {\"a\": 1}}'");
        store("brand_manifest = '{\"brand\": {\"name\": \"A\", \"colour\": \"red\"}, \"tone\": \"dry\"}'");
        var form = filled(page(buyer + "/edit"), FORM);
        form.set("accounts[1].network", "9");
        form.set("brandName", "B");
        post(buyer, form);

        assertThat(stored("adapter_mappings"))
                .isEqualTo(
                        "{\"own\": {\"a\": 1}, \"kevel\": {\"site\": \"x\", \"network_id\": \"9\", \"advertiser_id\": 12}}");
        assertThat(stored("brand_manifest"))
                .isEqualTo("{\"tone\": \"dry\", \"brand\": {\"name\": \"B\", \"colour\": \"red\"}}");
    }

    @Test
    void a_category_that_we_do_not_know_can_be_kept_and_not_chosen() {
        store("brand_manifest = '{\"blocked_categories\": [\"IAB99\"]}'");
        var form = filled(page(buyer + "/edit"), FORM);
        assertThat(form.get("categories")).containsExactly("IAB99");
        form.add("categories", "IAB26");
        assertThat(post(buyer, form)).hasStatus(303);
        assertThat(stored("brand_manifest")).isEqualTo("{\"blocked_categories\": [\"IAB99\", \"IAB26\"]}");

        var other = typed("b_" + UUID.randomUUID(), "Other");
        other.add("categories", "IAB99");
        assertThat(post("/buyers", other)).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name, Enter a name",
        "id, Upper, id, An ID has lower-case letters",
        "id, new, id, it cannot be new",
        "contact, nobody, contact, Enter an e-mail address",
        "contact, a@[10.0.0.1], contact, Enter an e-mail address",
        "accounts[1].advertiser, 12a, 'accounts[1].advertiser', Enter digits only",
        "accounts[0].network, 12, 'accounts[0].advertiser', Enter the advertiser ID as well",
        "accounts[4].advertiser, a b, 'accounts[4].advertiser', Use letters",
        "brandDomain, https://brand.example, brandDomain, Enter a domain in lower case",
        "domains, 'rival.example, no domain!', domains, 'Enter domains in lower case; no is none'",
    })
    void what_makes_no_buyer_is_said_at_its_field_and_kept(String field, String typed, String at, String problem) {
        var form = typed("b_" + UUID.randomUUID(), "Kept");
        form.set(field, typed);

        var answer = post("/buyers", form);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary a[href='#" + at + "']").text())
                .contains(problem);
        assertThat(filled(page(answer), FORM).getFirst(field)).isEqualTo(typed);
        assertThat(filled(page(answer), FORM).get("categories")).containsExactly("IAB25", "IAB26");
    }

    @Test
    void a_name_left_out_is_missed_once() {
        assertThat(page(post("/buyers", typed("", "")))
                        .select(".error-summary a")
                        .eachText())
                .containsExactly("Enter a name");
        assertThat(page(post("/buyers", typed("", "東京")))
                        .select(".error-summary a")
                        .attr("href"))
                .isEqualTo("#id");
    }

    @Test
    void an_id_is_given_once() {
        assertThat(page(post("/buyers", typed(id, "Again")))
                        .select(".error-summary")
                        .text())
                .contains("there is a buyer " + id + " already");
    }

    @Test
    void a_double_click_does_it_once() {
        var before = cast.latestOperations("acme").size();
        var form = filled(page(buyer + "/edit"), FORM);
        form.set("name", "Renamed");

        assertThat(post("/buyers", typed(id, "Kestrel"))).hasStatus(303).hasHeader("Location", buyer);
        assertThat(post(buyer, form)).hasStatus(303);
        assertThat(post(buyer, form)).hasStatus(303);

        assertThat(cast.latestOperations("acme")).hasSize(before + 1);
        assertThat(post("/buyers", typed(id, "Kestrel"))).hasStatus(422);
    }

    @Test
    void whoever_was_slower_sees_both_versions_and_may_still_save() {
        var mine = filled(page(buyer + "/edit"), FORM);
        mine.set("name", "Mine");
        var theirs = filled(page(buyer + "/edit"), FORM);
        theirs.set("name", "Theirs");
        post(buyer, theirs);

        var answer = post(buyer, mine);
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict tbody").text()).isEqualTo("Name Theirs Use this Mine");
        assertThat(post(buyer, filled(page(answer), FORM))).hasStatus(303);
        assertThat(page(buyer).select("h1").text()).isEqualTo("Mine");
    }

    @Test
    void lines_of_no_form_of_ours_are_refused() {
        var form = typed("b_" + UUID.randomUUID(), "Odd");
        form.set("accounts[0].server", "made-up");

        assertThat(post("/buyers", form)).hasStatus(400);
    }

    private MultiValueMap<String, String> typed(String id, String name) {
        var form = filled(page("/buyers/new"), FORM);
        form.set("id", id);
        form.set("name", name);
        form.set("contact", "desk@kestrel.example");
        form.set("accounts[1].advertiser", "88121");
        form.set("accounts[1].network", "7");
        form.set("brandName", "Kestrel Tea");
        form.add("categories", "IAB25");
        form.add("categories", "IAB26");
        form.set("domains", "rival.example\nother.example");
        return form;
    }

    private void store(String change) {
        cast.inTenant("acme", database -> database.sql("update principal set " + change + " where principal_id = :id")
                .param("id", id)
                .update());
    }

    private String stored(String column) {
        return cast.inTenant(
                "acme", database -> database.sql("select " + column + "::text from principal where principal_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
    }
}
