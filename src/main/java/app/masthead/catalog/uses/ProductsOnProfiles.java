package app.masthead.catalog.uses;

import app.masthead.catalog.products.Tones;
import app.masthead.inventory.ProductOnProfile;
import app.masthead.inventory.ProfileUse;
import app.masthead.inventory.ProfileUses;
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

/** Finds the products on inventory profiles and counts them, no further than anybody reads. */
@Service
@Transactional(readOnly = true)
class ProductsOnProfiles implements ProfileUses {

    private static final int COUNTED = ProfileUse.MOST + 1;
    private static final String COUNTS = """
            select i.id, p.products
              from unnest(:profiles) i (id)
             cross join lateral (
                   select count(*) as products
                     from (select from product
                            where tenant_id = current_tenant() and inventory_profile_id = i.id
                            limit :counted) found) p""";
    private static final String USE = """
            select count(*) filter (where status = 'active' and (expires_at is null or expires_at > :now)) as offered,
                   count(*) as products
              from (select status, expires_at from product
                     where tenant_id = current_tenant() and inventory_profile_id = :profile
                     limit :counted) found""";
    private static final String PRODUCTS = """
            select product_id, name,
                   case when status = 'active' and expires_at <= :now then 'expired' else status end as state
              from product
             where tenant_id = current_tenant() and inventory_profile_id = :profile
             order by array_position(array['active', 'draft', 'archived'], status), lower(name), product_id
             limit :most""";

    private final JdbcClient database;
    private final Clock clock;

    ProductsOnProfiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> counts(Collection<String> profiles) {
        var found = new HashMap<String, Long>();
        if (!profiles.isEmpty()) {
            database.sql(COUNTS)
                    .param("profiles", profiles.toArray(String[]::new))
                    .param("counted", COUNTED)
                    .query((ResultSet row) -> {
                        found.put(row.getString("id"), row.getLong("products"));
                    });
        }
        return found;
    }

    @Override
    public ProfileUse of(String profile) {
        return about(USE, profile)
                .param("counted", COUNTED)
                .query((row, number) -> new ProfileUse(row.getLong("offered"), row.getLong("products")))
                .single();
    }

    @Override
    public List<ProductOnProfile> products(String profile, int limit) {
        return about(PRODUCTS, profile)
                .param("most", limit)
                .query((row, number) -> product(row))
                .list();
    }

    private JdbcClient.StatementSpec about(String statement, String profile) {
        return database.sql(statement).param("profile", profile).param("now", Timestamp.from(clock.instant()));
    }

    private static ProductOnProfile product(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new ProductOnProfile(
                row.getString("name"), state, Tones.of(state), "/products/" + row.getString("product_id"));
    }
}
