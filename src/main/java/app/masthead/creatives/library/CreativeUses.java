package app.masthead.creatives.library;

import app.masthead.creatives.CreativeId;
import app.masthead.platform.storage.Timestamps;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the orders and packages of a creative, the latest flight first. */
@Component
@Transactional(readOnly = true)
class CreativeUses {

    /** Beyond this, earlier ones are left out; the evidence pack has all of them. */
    static final int MOST = 500;

    private static final String SQL = """
            select a.media_buy_id, b.brand, a.package_id, b.status, a.approval_status, a.weight, b.flight_start_date,
                   b.flight_end_date
              from creative_assignment a
              join media_buy b on b.tenant_id = a.tenant_id and b.media_buy_id = a.media_buy_id
             where a.tenant_id = current_tenant() and a.principal_id = :principal and a.creative_id = :creative
             order by b.flight_start_date desc nulls last, a.media_buy_id, a.package_id limit :most""";

    private final JdbcClient database;

    CreativeUses(JdbcClient database) {
        this.database = database;
    }

    /** One more than {@link #MOST} when there are more. */
    public List<CreativeUse> of(CreativeId id) {
        return database.sql(SQL)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .param("most", MOST + 1)
                .query((row, number) -> new CreativeUse(
                        row.getString("media_buy_id"),
                        row.getString("brand"),
                        row.getString("package_id"),
                        row.getString("status"),
                        row.getString("approval_status"),
                        row.getBigDecimal("weight"),
                        Timestamps.instant(row, "flight_start_date"),
                        Timestamps.instant(row, "flight_end_date")))
                .list();
    }
}
