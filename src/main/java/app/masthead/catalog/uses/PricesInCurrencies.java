package app.masthead.catalog.uses;

import app.masthead.inventory.CurrencyUse;
import app.masthead.inventory.CurrencyUses;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the prices in each currency, no further than anybody reads. */
@Service
@Transactional(readOnly = true)
class PricesInCurrencies implements CurrencyUses {

    private static final int COUNTED = CurrencyUse.MOST + 1;
    private static final String IN = """
            select c.currency, o.prices, o.products
              from unnest(:currencies) c (currency)
             cross join lateral (
                   select count(*) as prices, count(distinct product_id) as products
                     from (select product_id from pricing_option
                            where tenant_id = current_tenant() and currency = c.currency
                            order by product_id limit :counted) found) o""";
    private static final String BELOW = """
            select count(*) as prices, count(distinct product_id) as products
              from (select product_id from pricing_option
                     where tenant_id = current_tenant() and currency = :currency and min_budget < :to
                       and (cast(:from as numeric) is null or min_budget >= :from)
                     order by product_id limit :counted) found""";

    private final JdbcClient database;

    PricesInCurrencies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, CurrencyUse> in(Collection<String> currencies) {
        var found = new HashMap<String, CurrencyUse>();
        if (!currencies.isEmpty()) {
            database.sql(IN)
                    .param("currencies", currencies.toArray(String[]::new))
                    .param("counted", COUNTED)
                    .query((ResultSet row) -> {
                        found.put(row.getString("currency"), use(row));
                    });
        }
        return found;
    }

    @Override
    public CurrencyUse leftBelow(String currency, @Nullable BigDecimal from, BigDecimal to) {
        return database.sql(BELOW)
                .param("currency", currency)
                .param("from", from)
                .param("to", to)
                .param("counted", COUNTED)
                .query((row, number) -> use(row))
                .single();
    }

    private static CurrencyUse use(ResultSet row) throws SQLException {
        return new CurrencyUse(row.getLong("prices"), row.getLong("products"));
    }
}
