package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.bulk.BulkSchedule.Place;
import app.masthead.platform.tenancy.TenantId;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file with many products is imported in the background: all of it, once, or nothing. */
class BackgroundImportTests extends ImportPageTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final int MANY = 501;

    @Autowired
    private ImportRunner runner;

    private final String mark = "_" + freshId();

    @Test
    void a_long_file_is_imported_in_the_background_and_watched_there() {
        var plan = page(send("long.json", file(mark, MANY, 10)));

        var answer = confirm(plan);
        var progress = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(answer).hasStatus(303);
        assertThat(progress).startsWith("/background-work/");
        assertThat(confirm(plan)).hasStatus(303);

        var report = ended(progress);
        assertThat(report.expectFirst("h1").text()).isEqualTo("Import 501 products");
        assertThat(report.text()).contains("Done", "501 of 501 products", "Bob");
        var imported = page(report.expectFirst("a[href^=/products/import/]").attr("href"));
        assertThat(imported.expectFirst("h1").text()).isEqualTo("What was imported");
        assertThat(audited()).isEqualTo(MANY);
    }

    @Test
    void what_somebody_overtook_stops_it_and_nothing_is_written() {
        var last = draft();
        var plan = page(send("long.json", file(mark, MANY, 10, last)));
        var job = unheard(plan);
        inAcme(() -> catalog.archive(new ProductId(last)));

        assertThat(runner.run(new Place(ACME, job))).isTrue();

        var report = page("/background-work/" + job);
        assertThat(report.text()).contains("It ended early", "Nothing was written", "0 of 502 products");
        assertThat(get("/products/0" + mark)).hasStatus(404);
        assertThat(audited()).isZero();
        var anew = page(report.expectFirst("a[href^=/products/import/]").attr("href") + "?status=error");
        assertThat(outcomes(anew)).containsExactly("Left out", "Overtaken");
        assertThat(anew.expectFirst(CONFIRM).text()).contains("Import 501 products");
    }

    @Test
    void while_it_is_imported_the_plan_leads_there_and_cannot_be_confirmed_again() {
        var plan = page(send("short.json", file(mark, 2, 10)));
        var job = unheard(plan);

        var answer = confirm(plan);

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/background-work/" + job);
        var seen = page(address(plan));
        assertThat(seen.selectFirst(CONFIRM)).isNull();
        assertThat(seen.expectFirst("main a[href=/background-work/" + job + "]").text())
                .isEqualTo("See how far it has come");
        assertThat(page("/background-work").text()).contains("Import 2 products");
    }

    @Test
    void what_is_stopped_writes_nothing_and_can_be_confirmed_again() {
        var plan = page(send("short.json", file(mark, 2, 10)));
        var job = unheard(plan);

        assertThat(post("/background-work/" + job + "/cancellation")).hasStatus(303);
        assertThat(runner.run(new Place(ACME, job))).isTrue();

        assertThat(page("/background-work/" + job).text()).contains("2 products were not touched");
        assertThat(get("/products/0" + mark)).hasStatus(404);
        assertThat(confirm(page(address(plan)))).hasStatus(303);
        assertThat(get("/products/0" + mark)).hasStatusOk();
    }

    @Test
    void whoever_may_no_longer_change_products_imports_none() {
        var job = unheard(page(send("short.json", file(mark, 2, 10))));
        setBob("viewer");
        try {
            runner.run(new Place(ACME, job));
        } finally {
            setBob("editor");
        }

        assertThat(page("/background-work/" + job).text()).contains("Bob may no longer change products");
        assertThat(get("/products/0" + mark)).hasStatus(404);
    }

    @Test
    void a_node_that_believes_it_is_still_its_work_imports_nothing_twice() {
        var job = unheard(page(send("short.json", file(mark, 2, 10))));

        assertThat(runner.run(new Place(ACME, job))).isTrue();
        assertThat(runner.run(new Place(ACME, job))).isTrue();

        assertThat(page("/background-work/" + job).text()).contains("Done", "2 of 2 products");
        assertThat(audited()).isEqualTo(2);
    }

    private static String address(Document plan) {
        return plan.expectFirst(CONFIRM).attr("action").replace("/confirmation", "");
    }

    /** An import that was confirmed, but that nobody in the background has heard of. */
    private UUID unheard(Document plan) {
        var id = UUID.randomUUID();
        var imported = UUID.fromString(address(plan).replace("/products/import/", ""));
        cast.inTenant("acme", database -> database.sql("""
                        insert into bulk_job (tenant_id, id, action, state, products, import_id, created_at, created_by,
                            started_at, actor)
                        select 'acme', :id, 'import', 'running', count(*), :import, now(), 'bob', now(),
                            '{"kind": "PERSON", "id": "01990000-0000-7000-8000-000000000002", "name": "Bob"}'
                        from product_import_row where tenant_id = 'acme' and import_id = :import""")
                .param("id", id)
                .param("import", imported)
                .update());
        cast.inTenant("acme", database -> database.sql(
                        "update product_import set zone = 'Europe/Berlin' where import_id = :import")
                .param("import", imported)
                .update());
        return id;
    }

    private Document ended(String job) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> page(job).selectFirst("[hx-trigger]") == null);
        return page(job);
    }

    private long audited() {
        return cast.inTenant("acme", database -> database.sql("""
                        select count(*) from audit_log where operation = 'catalog.product.imported'
                        and principal_name = 'Bob' and subject_id like :mark""")
                .param("mark", "%" + mark)
                .query(Long.class)
                .single());
    }

    private void setBob(String role) {
        cast.inTenant("acme", database -> database.sql("update app_user set role = :role where id = :id")
                .param("role", role)
                .param("id", BOB.id())
                .update());
    }
}
