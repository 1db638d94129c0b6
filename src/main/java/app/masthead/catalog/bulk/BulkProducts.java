package app.masthead.catalog.bulk;

import app.masthead.catalog.list.ProductFilter;
import app.masthead.catalog.list.ProductQuery;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.StoredFault;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The products that were chosen, and what became of each; those who call it have begun a transaction. */
@Component
class BulkProducts {

    /** More than any publisher has, but a bound. */
    static final int MOST = 200_000;

    private static final int PAGE = 50;
    private static final String COUNT = "select count(*) from (select from %s where %s limit %d) found";
    private static final String COPY = """
            insert into bulk_job_product (tenant_id, job_id, number, product_id)
            select tenant_id, :job, row_number() over (order by product_id), product_id
            from (select p.tenant_id, p.product_id from %s where %s limit %d) found
            """;
    private static final String PICKED = "p.tenant_id = current_tenant() and p.product_id = any (:products)";

    private final JdbcClient database;

    BulkProducts(JdbcClient database) {
        this.database = database;
    }

    /** A product that is still to come. */
    record Waiting(int number, String product) {}

    /** A product to which it could not be done, and why. */
    record Failed(
            int number,
            String product,
            String name,
            @Nullable Fault reason) {}

    int count(ProductFilter filter) {
        var query = ProductQuery.of(filter);
        return count(query.source(), query.where(), query.values());
    }

    int count(List<String> picked) {
        return count("product p", PICKED, Map.of("products", picked.toArray(String[]::new)));
    }

    private int count(String source, String condition, Map<String, ? extends @Nullable Object> values) {
        return database.sql(COUNT.formatted(source, condition, MOST + 1))
                .params(values)
                .query(Integer.class)
                .single();
    }

    int copy(UUID job, ProductFilter filter) {
        var query = ProductQuery.of(filter);
        return copy(job, query.source(), query.where(), query.values());
    }

    int copy(UUID job, List<String> picked) {
        return copy(job, "product p", PICKED, Map.of("products", picked.toArray(String[]::new)));
    }

    private int copy(UUID job, String source, String condition, Map<String, ? extends @Nullable Object> values) {
        return database.sql(COPY.formatted(source, condition, MOST))
                .param("job", job)
                .params(values)
                .update();
    }

    /** The next product of work that the transaction holds. */
    Optional<Waiting> next(UUID job) {
        return database.sql("""
                        select number, product_id from bulk_job_product
                        where tenant_id = current_tenant() and job_id = :job and outcome is null
                        order by number limit 1""")
                .param("job", job)
                .query((row, number) -> new Waiting(row.getInt("number"), row.getString("product_id")))
                .optional();
    }

    void settle(UUID job, int number, boolean changed) {
        settle(job, number, changed ? "changed" : "unchanged", null);
    }

    /** Notes that it could not be done; false when something is noted already. */
    boolean fail(UUID job, int number, Fault reason) {
        return settle(job, number, "failed", reason) == 1;
    }

    private int settle(UUID job, int number, String outcome, @Nullable Fault reason) {
        return database.sql("""
                        update bulk_job_product set outcome = :outcome, reason = cast(:reason as jsonb)
                        where tenant_id = current_tenant() and job_id = :job and number = :number and outcome is null""")
                .param("outcome", outcome)
                .param("reason", reason == null ? null : StoredFault.write(reason))
                .param("job", job)
                .param("number", number)
                .update();
    }

    Slice<Failed> failed(UUID job, @Nullable Cursor after, int size) {
        var rows = database.sql("""
                        select f.number, f.product_id, f.reason, coalesce(p.name, f.product_id) as name
                        from bulk_job_product f
                        left join product p on p.tenant_id = f.tenant_id and p.product_id = f.product_id
                        where f.tenant_id = current_tenant() and f.job_id = :job and f.outcome = 'failed'
                          and f.number > :after order by f.number limit :most""")
                .param("job", job)
                .param("after", after == null ? 0 : after.number(0))
                .param("most", size + 1)
                .query((row, number) -> new Failed(
                        row.getInt("number"),
                        row.getString("product_id"),
                        row.getString("name"),
                        StoredFault.read(row.getString("reason"))))
                .list();
        return Slice.of(rows, size, it -> Cursor.of(String.valueOf(it.number())));
    }

    Slice<Failed> failed(UUID job, @Nullable Cursor after) {
        return failed(job, after, PAGE);
    }
}
