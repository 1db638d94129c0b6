package app.masthead.inventory.limits;

import app.masthead.inventory.CurrencyUse;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the current tenant's currency limits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LimitRows {

    /** By currency, or by when they were changed. */
    static final RowOrders<Limit> ORDERS = RowOrders.endingIn("currency_code", Limit::currency)
            .byId("currency")
            .byMoment("changed", "updated_at", Limit::updatedAt);

    private static final String COLUMNS =
            "currency_code, min_product_spend, max_daily_budget, version, created_at, updated_at";
    private static final String ONE = "select " + COLUMNS
            + " from currency_limit where tenant_id = current_tenant() and currency_code = :currency";
    private static final String PAGE = "select " + COLUMNS
            + ", (select count(*) from currency_limit where %s) as total from currency_limit where %s order by %s limit %d";
    private static final String ADD = """
            insert into currency_limit (tenant_id, id, currency_code, min_product_spend, max_daily_budget, created_at,
                created_by, updated_at, updated_by)
            values (current_tenant(), :id, :currency, :minimum, :maximum, :at, :by, :at, :by)
            on conflict (tenant_id, currency_code) do nothing""";
    private static final String CHANGE = """
            update currency_limit
               set min_product_spend = :minimum, max_daily_budget = :maximum, version = version + 1, updated_at = :at,
                   updated_by = :by
             where tenant_id = current_tenant() and currency_code = :currency""";

    private final JdbcClient database;
    private final Clock clock;

    LimitRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Listing.Counted<Limit>> page(LimitFilter filter, @Nullable Cursor after, int size) {
        var search = new Conditions("tenant_id = current_tenant()");
        if (filter.q() != null)
            search.and(
                    "currency_code = any (:codes)", "codes", filter.currencies().toArray(String[]::new));
        var counted = search.all();
        var order = filter.order();
        var shown = order.beyond(after, search).all();
        return database.sql(PAGE.formatted(counted, shown, order.orderBy(), size))
                .params(search.parameters())
                .query((row, number) -> new Listing.Counted<>(limit(row), row.getLong("total")))
                .list();
    }

    Optional<Limit> find(String currency) {
        return one(ONE, currency);
    }

    /** Waits for whoever changes the limit at the same moment. */
    Optional<Limit> locked(String currency) {
        return one(ONE + " for no key update", currency);
    }

    /** Whether there was none yet. */
    boolean add(String currency, Bounds bounds) {
        return write(ADD, currency, bounds).param("id", Ids.next()).update() == 1;
    }

    void change(String currency, Bounds bounds) {
        write(CHANGE, currency, bounds).update();
    }

    void delete(String currency) {
        database.sql("delete from currency_limit where tenant_id = current_tenant() and currency_code = :currency")
                .param("currency", currency)
                .update();
    }

    private Optional<Limit> one(String statement, String currency) {
        return database.sql(statement)
                .param("currency", currency)
                .query((row, number) -> limit(row))
                .optional();
    }

    private JdbcClient.StatementSpec write(String statement, String currency, Bounds bounds) {
        var stamp = Stamp.now(clock);
        return database.sql(statement)
                .param("currency", currency)
                .param("minimum", bounds.minimum())
                .param("maximum", bounds.maximum())
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                row.getString("currency_code"),
                new Bounds(row.getBigDecimal("min_product_spend"), row.getBigDecimal("max_daily_budget")),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                CurrencyUse.NONE);
    }
}
