package app.masthead.catalog.bulk;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkPageTests extends BulkTest {

    @Test
    void the_page_says_in_numbers_what_will_happen_before_anything_does() {
        var ids = drafts(3);
        inAcme(() -> {
            catalog.activate(new ProductId(ids.get(0)));
            catalog.archive(new ProductId(ids.get(1)));
        });
        incomplete();

        assertThat(page(all("archive")).expectFirst(".bulk__forecast").text())
                .isEqualTo("3 products are archived. Buyers no longer see one of them. Orders that run keep running."
                        + " One is archived already.");
        assertThat(page(all("activate")).expectFirst(".bulk__forecast").text())
                .isEqualTo("One draft is complete, and buyers see it from then on. One draft is incomplete and stays a"
                        + " draft. One is active already. One is archived and stays as it is.");
        assertThat(page(all("expiry")).expectFirst(".bulk__forecast").text())
                .isEqualTo("3 products are changed. One is archived and stays as it is.");
        assertThat(status(ids.get(2))).isEqualTo("draft");
    }

    @Test
    void all_that_match_are_archived_by_whoever_confirmed_it_with_a_row_for_each() {
        var ids = drafts(5);
        var other = draft();

        var job = all("archive");

        var report = done(job, Map.of());

        assertThat(report.text()).contains("Done", "5 of 5 products", "Bob");
        assertThat(ids).allSatisfy(it -> {
            assertThat(status(it)).isEqualTo("archived");
            assertThat(rows(it, "catalog.product.archived")).isEqualTo(1);
        });
        assertThat(status(other)).isEqualTo("draft");
        assertThat(page("/background-work").select("tbody th a").eachAttr("href"))
                .contains(job);
        assertThat(cast.latestOperations("acme")).contains("catalog.bulk.started");
    }

    @Test
    void what_fails_is_reported_with_its_reason_and_as_a_file() {
        drafts(2);
        var incomplete = incomplete();
        var job = all("activate");

        var report = done(job, Map.of());

        assertThat(report.text()).contains("One product could not be changed", "Incomplete. Missing: A description");
        assertThat(report.expectFirst("tbody th a").attr("href")).isEqualTo("/products/" + incomplete);
        var csv = new String(get(job + "/failures.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv).contains(incomplete, "Missing: A description");
    }

    @Test
    void tags_are_added_and_removed_beside_those_there_are() {
        var id = drafts(1).getFirst();

        done(all("add_tags"), Map.of("tags", "spring, Sale ,spring"));
        done(all("add_tags"), Map.of("tags", "autumn"));
        assertThat(stored(id).house().tags()).containsExactly("spring", "Sale", "autumn");

        done(all("remove_tags"), Map.of("tags", "spring,nothing"));
        assertThat(stored(id).house().tags()).containsExactly("Sale", "autumn");
    }

    @Test
    void who_may_see_products_and_until_when_is_set_alike() {
        var ids = drafts(2);
        var access = form(Map.of("who", "some", "buyers", buyer()));

        done(all("access"), access.toSingleValueMap());
        done(all("expiry"), Map.of("until", "moment", "expires", "2099-12-31T18:00"));

        assertThat(ids).allSatisfy(it -> {
            assertThat(stored(it).house().buyers()).containsExactly(buyer());
            assertThat(stored(it).offer().expiresAt()).isNotNull();
        });
        done(all("access"), Map.of("who", "all"));
        done(all("expiry"), Map.of("until", "never"));
        assertThat(stored(ids.getFirst()).house().buyers()).isEmpty();
        assertThat(stored(ids.getFirst()).offer().expiresAt()).isNull();
    }

    @Test
    void only_picked_products_are_touched_and_those_of_others_cannot_be_picked() {
        var ids = drafts(2);
        var form = form(Map.of("scope", "picked", "action", "archive", "q", word));
        form.put("pick", List.of(ids.getFirst(), ids.getFirst(), "no such product"));

        done(begin(form), Map.of());

        assertThat(status(ids.get(0))).isEqualTo("archived");
        assertThat(status(ids.get(1))).isEqualTo("draft");
        assertThat(post("/background-work", form, DAN).getResponse().getRedirectedUrl())
                .isEqualTo("/products?q=" + word);
    }

    @ParameterizedTest
    @CsvSource({
        "add_tags, tags, '', Enter at least one tag",
        "add_tags, tags, ',,', Enter at least one tag",
        "access, who, '', Choose who may see them",
        "access, who, some, Choose at least one of the buyers",
        "expiry, until, '', Choose until when",
        "expiry, until, moment, Enter a day and a time",
    })
    void what_is_missing_is_said_at_its_field(String action, String field, String value, String sentence) {
        drafts(1);

        var answer = post(all(action) + "/start", form(Map.of(field, value)));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst(".error-summary").text()).contains(sentence);
        assertThat(page(answer).title()).startsWith("Error");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01T10:00, still to come", "2027-02-30T10:00, that exist", "+292278994-01-01T10:00, that exist"
    })
    void an_end_has_to_be_a_moment_to_come(String typed, String sentence) {
        drafts(1);
        var answer = post(all("expiry") + "/start", form(Map.of("until", "moment", "expires", typed)));

        assertThat(page(answer).expectFirst(".error-summary").text()).contains(sentence);
        assertThat(page(answer).expectFirst("#expires").attr("value")).isEqualTo(typed);
    }

    @Test
    void a_buyer_of_another_publisher_is_none_to_choose() {
        drafts(1);
        var answer = post(all("access") + "/start", form(Map.of("who", "some", "buyers", "no_such_buyer")));

        assertThat(answer).hasStatus(422);
    }

    @Test
    void nothing_chosen_leads_back_to_the_list() {
        assertThat(post("/background-work", form(Map.of("scope", "picked", "action", "archive", "status", "draft")))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/products?status=draft");
        assertThat(post("/background-work", form(Map.of("scope", "all")))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/products");
        assertThat(post("/background-work", form(Map.of("action", "explode")))).hasStatus(400);
    }

    @Test
    void who_may_only_look_watches_and_others_see_nothing() {
        drafts(1);
        var draft = all("archive");
        assertThat(post(draft + "/start", form(Map.of()), CLEO)).hasStatus(403);
        assertThat(page(get(draft, CLEO)).select("main button")).isEmpty();
        done(draft, Map.of());

        assertThat(page(get(draft, CLEO)).text()).contains("1 of 1 products");
        assertThat(post(draft + "/cancellation", form(Map.of()), CLEO)).hasStatus(403);
        assertThat(get(draft, DAN)).hasStatus(404);
        assertThat(get(draft + "/failures.csv", DAN)).hasStatus(404);
        assertThat(page(get("/products", CLEO)).select("[name=pick], .selection"))
                .isEmpty();
    }

    private String buyer() {
        var id = "buyer-" + word;
        cast.inTenant("acme", database -> database.sql("""
                        insert into principal (tenant_id, principal_id, name) values ('acme', :id, 'Bulk buyer')
                        on conflict do nothing""").param("id", id).update());
        return id;
    }
}
