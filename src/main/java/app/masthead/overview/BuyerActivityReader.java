package app.masthead.overview;

import app.masthead.audit.SubjectPages;
import app.masthead.buyers.BuyerActivity;
import app.masthead.buyers.BuyerActivityCounts;
import app.masthead.buyers.ReservedProduct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the pages of buyers what there is of them in the modules that buyers know nothing of. Row-level security would
 * keep what a list contains from its index, so products are read as a search reads them.
 */
@Service
@Transactional(readOnly = true)
class BuyerActivityReader implements BuyerActivity {

    private static final String DEALINGS = """
            select principal_id, sum(waiting) as waiting, sum(live) as live
              from (select principal_id, count(*) as waiting, 0 as live
                      from creative
                     where tenant_id = current_tenant() and status = 'pending_review' and principal_id in (:buyers)
                     group by principal_id
                    union all
                    select principal_id, 0, count(*)
                      from media_buy
                     where tenant_id = current_tenant() and status = 'active' and principal_id in (:buyers)
                     group by principal_id) found
             group by principal_id""";
    private static final String RESERVED = """
            select product_id, name, cardinality(allowed_principal_ids) as buyers,
                   case when status = 'active' and expires_at <= :now then 'expired' else status end as state
              from product_search
             where tenant_id = current_tenant() and allowed_principal_ids @> array[cast(:buyer as text)]
               and allowed_principal_ids <> '{}'
             order by lower(name), product_id
             limit :most""";

    private static final String REFERRED = """
            select exists (select from creative where tenant_id = current_tenant() and principal_id = :buyer)
                or exists (select from media_buy where tenant_id = current_tenant() and principal_id = :buyer)
                or exists (select from workflow_context where tenant_id = current_tenant() and principal_id = :buyer)
                or exists (select from product_search
                            where tenant_id = current_tenant() and allowed_principal_ids @> array[cast(:buyer as text)]
                              and allowed_principal_ids <> '{}')""";

    private final JdbcClient database;
    private final SubjectPages pages;
    private final Clock clock;

    BuyerActivityReader(JdbcClient database, SubjectPages pages, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public boolean isReferredTo(String buyer) {
        return database.sql(REFERRED).param("buyer", buyer).query(Boolean.class).single();
    }

    @Override
    public Map<String, BuyerActivityCounts> with(Collection<String> buyers) {
        var found = new HashMap<String, BuyerActivityCounts>();
        if (!buyers.isEmpty()) {
            database.sql(DEALINGS).param("buyers", buyers).query(row -> {
                found.put(
                        row.getString("principal_id"),
                        new BuyerActivityCounts(row.getLong("waiting"), row.getLong("live")));
            });
        }
        return found;
    }

    @Override
    public List<ReservedProduct> reservedFor(String buyer, int limit) {
        return database.sql(RESERVED)
                .param("now", Timestamp.from(clock.instant()))
                .param("buyer", buyer)
                .param("most", limit)
                .query((row, number) -> product(row))
                .list();
    }

    private ReservedProduct product(ResultSet row) throws SQLException {
        var id = row.getString("product_id");
        return new ReservedProduct(
                id,
                row.getString("name"),
                row.getString("state"),
                row.getInt("buyers"),
                pages.of("product", id).orElse(null));
    }
}
