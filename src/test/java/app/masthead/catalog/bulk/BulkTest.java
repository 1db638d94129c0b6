package app.masthead.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What tests of bulk work share: products of one test, and the way from the list to the report. */
abstract class BulkTest extends CatalogPageTest {

    @Autowired
    protected Bulk bulk;

    @Autowired
    protected BulkRunner runner;

    /** In the names of the products of this test. */
    protected final String word = "w" + freshId().replace("-", "").replace("_", "");

    protected List<String> drafts(int number) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            var name = word + " " + i;
            ids.add(draft(it -> it.put("name", name)));
        }
        return ids;
    }

    /** An incomplete draft. */
    protected String incomplete() {
        return draft(it -> it.put("name", word + " incomplete").put("description", " "));
    }

    /** The draft of work on all products of this test. */
    protected String all(String action) {
        return begin(form(Map.of("scope", "all", "q", word, "action", action)));
    }

    protected String begin(MultiValueMap<String, String> form) {
        var answer = post("/background-work", form);
        assertThat(answer).hasStatus(303);
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/background-work/");
        return address;
    }

    protected static MultiValueMap<String, String> form(Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        return form;
    }

    /** Confirms, and waits until the background has done it. */
    protected Document done(String job, Map<String, String> details) {
        assertThat(post(job + "/start", form(details))).hasStatus(303);
        return ended(job);
    }

    protected Document ended(String job) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> page(job).selectFirst("[hx-trigger]") == null);
        return page(job);
    }

    /** Work that was confirmed, but that nobody in the background has heard of. */
    protected UUID unheard(String job) {
        var id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
        cast.inTenant(
                "acme",
                database ->
                        database.sql("""
                        update bulk_job set state = 'running', started_at = now(), actor = cast(:actor as jsonb)
                        where tenant_id = 'acme' and id = :id""").param("actor", """
                        {"kind": "PERSON", "id": "01990000-0000-7000-8000-000000000002", "name": "Bob"}""").param("id", id).update());
        return id;
    }

    /** The same, with what else was said of it. */
    protected UUID unheard(String job, String details) {
        var id = unheard(job);
        cast.inTenant(
                "acme", database -> database.sql("update bulk_job set details = cast(:details as jsonb) where id = :id")
                        .param("details", details)
                        .param("id", id)
                        .update());
        return id;
    }

    protected String status(String product) {
        return cast.inTenant("acme", database -> database.sql("select status from product where product_id = :id")
                .param("id", product)
                .query(String.class)
                .single());
    }

    protected long rows(String product, String operation) {
        return cast.inTenant("acme", database -> database.sql("""
                        select count(*) from audit_log where subject_id = :id and operation = :operation
                        and principal_name = 'Bob'""")
                .param("id", product)
                .param("operation", operation)
                .query(Long.class)
                .single());
    }
}
