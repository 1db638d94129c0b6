package app.masthead.notifications.log;

import app.masthead.notifications.DeliveryState;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the deliveries of a buyer: rows and counts in one statement. */
@Service
@Transactional(readOnly = true)
class DeliveryList {

    static final int PAGE = 50;
    private static final int COUNTED = 10_001;

    private static final List<String> STATES =
            Arrays.stream(DeliveryState.values()).map(DeliveryState::code).toList();
    private static final String COUNTS = STATES.stream()
            .map(it -> "(select count(*) from (select from notification n where n.tenant_id = current_tenant()"
                    + " and n.principal_id = :buyer and n.state = '" + it + "' limit " + COUNTED + ") found) as " + it)
            .collect(Collectors.joining(", "));
    private static final String ROWS = """
            select c.*, n.*
              from (select %s) c
              left join lateral (
                    select %s from notification n
                     where %s
                     order by n.created_at desc, n.id desc
                     limit %d) n on true
             order by n.created_at desc, n.id desc""";

    private final JdbcClient database;

    DeliveryList(JdbcClient database) {
        this.database = database;
    }

    /** A page of the list with the counts of its tabs. */
    record Found(Listing<DeliveryRow> list, StatusCounts counts) {}

    Found list(DeliveryFilter filter, @Nullable Cursor after) {
        var shown = conditions(filter, after);
        var found = database.sql(ROWS.formatted(COUNTS, DeliveryRow.COLUMNS, shown.all(), PAGE + 1))
                .params(shown.parameters())
                .query((row, number) -> new Counted(StatusCounts.read(row, STATES), row(row)))
                .list();
        var counts = found.getFirst().counts();
        var rows = found.stream().map(Counted::row).filter(Objects::nonNull).toList();
        var slice = Slice.of(rows, PAGE, DeliveryRow::position);
        return new Found(new Listing<>(slice, counts.of(filter.code()), filter.address(), after != null), counts);
    }

    private static Conditions conditions(DeliveryFilter filter, @Nullable Cursor after) {
        var shown = new Conditions("n.tenant_id = current_tenant()")
                .and("n.principal_id = :buyer", "buyer", filter.buyer())
                .and("n.state = :state", "state", filter.code());
        return after == null
                ? shown
                : shown.and(
                        "(n.created_at, n.id) < (:at, :id)",
                        Map.of("at", Timestamp.from(after.instant(0)), "id", after.uuid(1)));
    }

    /** The counts come even when there is no delivery to go with them. */
    private static @Nullable DeliveryRow row(ResultSet row) throws SQLException {
        return row.getString("id") == null ? null : DeliveryRow.read(row);
    }

    private record Counted(StatusCounts counts, @Nullable DeliveryRow row) {}
}
