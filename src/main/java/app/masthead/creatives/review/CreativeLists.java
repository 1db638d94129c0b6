package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lists of creatives: rows in one statement, counts and choices in another, whatever the size. */
@Component
@Transactional(readOnly = true)
class CreativeLists {

    static final int PAGE = 50;
    private static final int SHOWN = 40;
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String ROWS = """
            select c.principal_id, c.creative_id, c.name, p.name as buyer, c.status, c.creative_type,
                   coalesce(c.format_id, c.format_kind) as format, c.format_width, c.format_height, c.review_score,
                   c.submitted_at, %s as sorted_by, u.name as held_by
              from %s
              join principal p on p.tenant_id = c.tenant_id and p.principal_id = c.principal_id
              left join app_user u on u.tenant_id = c.tenant_id and u.id = c.claimed_by and c.claimed_until > :now
                   and u.id <> :reader
             where %s order by %s limit %d""";
    private static final String COUNTS = """
            select s.status as value, null as label,
                   (select count(*) from (select from %1$s where c.status = s.status and %2$s limit %3$d) found) as found
              from (values %4$s) s (status)
            union all
            (select principal_id, name, 0 from principal
              where tenant_id = current_tenant() and (status = 'active' or principal_id = :chosen)
              order by lower(name), principal_id limit 500)""";

    private static final String STATUSES = Arrays.stream(CreativeStatus.values())
            .map(status -> "('" + status.code() + "')")
            .collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final Clock clock;

    CreativeLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Slice<CreativeRow> page(CreativeFilter filter, @Nullable String after, UUID reader) {
        var query = new CreativeQuery(filter).after(after);
        return Slice.of(rows(query, query.forwards(), PAGE + 1, reader), PAGE, CreativeRow::position);
    }

    /** All of a list, in its order, read page by page. */
    public void each(CreativeFilter filter, Consumer<CreativeRow> reader) {
        var page = page(filter, null, NOBODY);
        page.rows().forEach(reader);
        while (page.next() != null) {
            page = page(filter, page.next(), NOBODY);
            page.rows().forEach(reader);
        }
    }

    /** The beginning of a list, or the part that begins with a creative when it stands further down. */
    public List<CreativeRow> around(CreativeFilter filter, CreativeId current, Instant position, UUID reader) {
        var query = new CreativeQuery(filter);
        var beginning = rows(query, query.forwards(), SHOWN, reader);
        if (beginning.size() < SHOWN
                || beginning.stream().anyMatch(row -> row.id().equals(current))) {
            return beginning;
        }
        var part = new CreativeQuery(filter).from(position, current.principal(), current.creative());
        return rows(part, part.forwards(), SHOWN, reader);
    }

    /** The next one that nobody else has open; from the end it goes on at the beginning. */
    public Optional<CreativeId> next(CreativeFilter filter, CreativeId from, Instant position, UUID reviewer) {
        var onwards = free(filter, from, reviewer).after(position, from.principal(), from.creative());
        var again = free(filter, from, reviewer);
        return first(onwards, onwards.forwards(), reviewer).or(() -> first(again, again.forwards(), reviewer));
    }

    public Optional<CreativeId> previous(CreativeFilter filter, CreativeId from, Instant position, UUID reviewer) {
        var backwards = free(filter, from, reviewer).before(position, from.principal(), from.creative());
        return first(backwards, backwards.backwards(), reviewer);
    }

    public CreativeCounts counts(CreativeFilter filter) {
        var query = new CreativeQuery(filter.in(null));
        var counts = new HashMap<String, Long>();
        var buyers = new ArrayList<Option>();
        database.sql(COUNTS.formatted(query.source(), query.where(), CreativeCounts.MOST + 1, STATUSES))
                .params(query.values())
                .param("chosen", filter.buyer())
                .query((ResultSet row) -> {
                    if (row.getString("label") == null) {
                        counts.put(row.getString("value"), row.getLong("found"));
                    } else {
                        buyers.add(new Option(row.getString("value"), row.getString("label")));
                    }
                });
        return new CreativeCounts(counts, buyers);
    }

    private static CreativeQuery free(CreativeFilter filter, CreativeId from, UUID reviewer) {
        return new CreativeQuery(filter)
                .and("(c.claimed_by is null or c.claimed_by = :me or c.claimed_until <= :now)", "me", reviewer)
                .and("(c.principal_id, c.creative_id) <> (:fromBuyer, :fromId)", "fromBuyer", from.principal())
                .and("true", "fromId", from.creative());
    }

    private Optional<CreativeId> first(CreativeQuery query, String order, UUID reader) {
        return rows(query, order, 1, reader).stream().map(CreativeRow::id).findFirst();
    }

    private List<CreativeRow> rows(CreativeQuery query, String order, int size, UUID reader) {
        return database.sql(ROWS.formatted(query.sorted(), query.source(), query.where(), order, size))
                .params(query.values())
                .param("reader", reader)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row(row))
                .list();
    }

    private static CreativeRow row(ResultSet row) throws SQLException {
        return new CreativeRow(
                new CreativeId(row.getString("principal_id"), row.getString("creative_id")),
                row.getString("name"),
                row.getString("buyer"),
                CreativeStatus.of(row.getString("status")).orElseThrow(),
                CreativeType.of(row.getString("creative_type")).orElse(CreativeType.OTHER),
                format(row),
                row.getBigDecimal("review_score"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("sorted_by").toInstant(),
                row.getString("held_by"));
    }

    private static String format(ResultSet row) throws SQLException {
        var name = row.getString("format");
        var size = row.getInt("format_width") + "x" + row.getInt("format_height");
        return size.equals("0x0") || name.contains(size) ? name : name + " " + size;
    }
}
