package app.masthead.catalog.bulk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the chosen products are like, in one statement. */
@Component
class BulkForecasts {

    private static final String COUNTS = """
            select count(*) as products,
                   count(*) filter (where p.status = 'draft') as drafts,
                   count(*) filter (where p.status = 'active') as active,
                   count(*) filter (where p.status = 'archived') as archived,
                   count(*) filter (where p.status <> 'archived' and p.is_dynamic_variant) as variants,
                   count(*) filter (where p.status = 'draft' and not coalesce(
                       not p.is_dynamic_variant and p.description ~ '\\S' and p.delivery_type is not null
                       and (p.inventory_profile_id is not null or (p.publisher_properties <> '[]'
                           and (p.format_ids <> '[]' or coalesce(p.extra -> 'format_options', '[]') <> '[]')))
                       and coalesce(p.expires_at > :now, true)
                       and exists (select from pricing_option o
                                   where o.tenant_id = current_tenant() and o.product_id = p.product_id),
                       false)) as incomplete
            from bulk_job_product c
            cross join lateral (
                select * from product p
                where p.tenant_id = current_tenant() and p.product_id = c.product_id limit 1) p
            where c.tenant_id = current_tenant() and c.job_id = :job
            """;

    private final JdbcClient database;
    private final Clock clock;

    BulkForecasts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Forecast of(UUID job) {
        return database.sql(COUNTS)
                .param("job", job)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> Forecast.read(row))
                .single();
    }
}
