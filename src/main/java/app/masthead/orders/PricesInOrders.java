package app.masthead.orders;

import app.masthead.catalog.PriceUses;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the prices that packages of orders are bought at. */
@Service
@Transactional(readOnly = true)
class PricesInOrders implements PriceUses {

    private static final String IN_ORDERS = """
            select o.product_id, o.pricing_option_id from pricing_option o
             where o.tenant_id = current_tenant() and o.product_id = any (:products)
               and exists (select from media_package p where p.tenant_id = o.tenant_id
                   and p.product_id = o.product_id and p.pricing_option_id = o.pricing_option_id)""";

    private final JdbcClient database;

    PricesInOrders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Set<String>> inOrders(Collection<String> products) {
        var found = new HashMap<String, Set<String>>();
        if (!products.isEmpty()) {
            database.sql(IN_ORDERS)
                    .param("products", products.toArray(String[]::new))
                    .query((ResultSet row) -> {
                        found.computeIfAbsent(row.getString("product_id"), product -> new TreeSet<>())
                                .add(row.getString("pricing_option_id"));
                    });
        }
        return found;
    }
}
