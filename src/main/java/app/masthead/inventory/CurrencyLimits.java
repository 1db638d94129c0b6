package app.masthead.inventory;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The currency limits of the bound tenant, at most one for each currency. */
@Component
@Transactional(readOnly = true)
public class CurrencyLimits {

    private static final String ALL = """
            select currency_code, min_product_spend, max_daily_budget from currency_limit
            where tenant_id = current_tenant() order by currency_code
            """;
    private static final RowMapper<CurrencyLimit> LIMIT = (row, number) -> new CurrencyLimit(
            row.getString("currency_code"),
            row.getBigDecimal("min_product_spend"),
            row.getBigDecimal("max_daily_budget"));

    private final JdbcClient database;

    CurrencyLimits(JdbcClient database) {
        this.database = database;
    }

    public List<CurrencyLimit> all() {
        return database.sql(ALL).query(LIMIT).list();
    }
}
