package app.masthead.notifications.log;

import app.masthead.notifications.DeliveryState;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Segment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery in a list.
 *
 * @param to where the creative went, in AdCP's word
 * @param dueAt while it waits: not before then
 * @param lastStatus what the receiver answered last; null when it did not, or was not asked
 * @param lastProblem why it is not delivered; null where the status says all
 */
record DeliveryRow(
        UUID id,
        String buyer,
        String creative,
        String name,
        String to,
        DeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable String lastProblem,
        Instant dueAt,
        Instant createdAt,
        @Nullable Instant settledAt) {

    /** The columns of {@code n} that {@link #read} reads. */
    static final String COLUMNS = """
            n.id, n.principal_id, n.creative_id, n.creative_name, n.to_status, n.state, n.attempts, n.last_status,
            n.last_problem, n.due_at, n.created_at, n.settled_at""";

    static DeliveryRow read(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getObject("id", UUID.class),
                row.getString("principal_id"),
                row.getString("creative_id"),
                row.getString("creative_name"),
                row.getString("to_status"),
                DeliveryState.of(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("last_status", Integer.class),
                row.getString("last_problem"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("created_at").toInstant(),
                Timestamps.instant(row, "settled_at"));
    }

    public String href() {
        return DeliveryFilter.path(buyer) + "/" + id;
    }

    public String creativeHref() {
        return "/creatives/" + Segment.of(buyer) + "/" + Segment.of(creative);
    }

    /** Whether there is an end that it could begin anew from. */
    public boolean repeatable() {
        return state == DeliveryState.DELIVERED || state == DeliveryState.FAILED;
    }

    Cursor position() {
        return Cursor.of(createdAt.toString(), id.toString());
    }
}
