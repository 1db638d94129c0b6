package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads creatives as rows of a list, each page in one statement. */
@Component
class CreativeRows {

    /**
     * The page is found first, which indexes do alone as far as they can, and then told more about: beside tables with
     * row-level security, a condition that is not leakproof would find no index.
     */
    private static final String ROWS = """
            select c.principal_id, c.creative_id, c.name, c.status, c.creative_type, c.format_name, c.format_width,
                   c.format_height, c.review_score, c.submitted_at, c.updated_at, c.needed_at, c.%1$s as place,
                   p.name as buyer, u.name as held_by, o.name as assignee,
                   (select decide_within_hours from review_rule where tenant_id = current_tenant()) as hours
              from (
                select c.tenant_id, c.principal_id, c.creative_id from %2$s where %3$s order by %4$s limit %5$d) found
              join creative c on c.tenant_id = found.tenant_id and c.principal_id = found.principal_id
                   and c.creative_id = found.creative_id
              join principal p on p.tenant_id = c.tenant_id and p.principal_id = c.principal_id
              left join app_user u on u.tenant_id = c.tenant_id and u.id = c.claimed_by and c.claimed_until > :now
                   and u.id <> :reader
              left join app_user o on o.tenant_id = c.tenant_id and o.id = c.assigned_to
             order by %4$s""";

    private final JdbcClient database;
    private final Clock clock;

    CreativeRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<CreativeRow> forwards(CreativeQuery query, int most, UUID reader) {
        return read(query, query.order().forwards(), most, reader);
    }

    List<CreativeRow> backwards(CreativeQuery query, int most, UUID reader) {
        return read(query, query.order().backwards(), most, reader);
    }

    private List<CreativeRow> read(CreativeQuery query, String order, int most, UUID reader) {
        var now = clock.instant();
        return database.sql(ROWS.formatted(query.order().column(), query.source(), query.where(), order, most))
                .params(query.values())
                .param("reader", reader)
                .param("now", Timestamp.from(now))
                .query((row, number) -> row(row, query.order(), now))
                .list();
    }

    private static CreativeRow row(ResultSet row, CreativeOrder order, Instant now) throws SQLException {
        var status = CreativeStatus.of(row.getString("status")).orElseThrow();
        var sent = row.getTimestamp("submitted_at").toInstant();
        var hours = row.getObject("hours", Integer.class);
        return new CreativeRow(
                new CreativeId(row.getString("principal_id"), row.getString("creative_id")),
                row.getString("name"),
                row.getString("buyer"),
                status,
                CreativeType.of(row.getString("creative_type")).orElse(CreativeType.OTHER),
                format(row),
                row.getBigDecimal("review_score"),
                sent,
                row.getTimestamp("updated_at").toInstant(),
                order.place(row),
                needed(row),
                row.getString("held_by"),
                row.getString("assignee"),
                status == CreativeStatus.PENDING_REVIEW ? Due.of(sent, hours, now) : null);
    }

    private static @Nullable Instant needed(ResultSet row) throws SQLException {
        var never = row.getObject("needed_at", OffsetDateTime.class).equals(OffsetDateTime.MAX);
        return never ? null : Timestamps.instant(row, "needed_at");
    }

    private static String format(ResultSet row) throws SQLException {
        var name = row.getString("format_name");
        var size = row.getInt("format_width") + "x" + row.getInt("format_height");
        return size.equals("0x0") || name.contains(size) ? name : name + " " + size;
    }
}
