package app.masthead.creatives.library;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.files.StoredFile;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Option;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the library: a page with its total in one statement, the buyers to choose from in another. */
@Component
@Transactional(readOnly = true)
class Library {

    private static final int ROWS_AT_ONCE = 500;

    /** Joined to a table with row-level security, the owner's view lets an index answer no more than its table does. */
    static final String COLUMNS = """
            select c.principal_id, c.creative_id, c.name, lower(c.name) as sort_name, c.status, c.creative_type,
                   c.format_name as format, c.format_width, c.format_height, c.tags, c.review_score, c.submitted_at,
                   c.updated_at,
                   (select p.name from principal p
                     where p.tenant_id = c.tenant_id and p.principal_id = c.principal_id) as buyer""";
    /** Says coalesce as a case, because row-level security keeps the former from the index. */
    static final String PICTURE = """
            , (select s.sha256 || ' ' || s.mime_type || ' ' || s.size_bytes
                 from (select sha256, fetched_at from creative_file
                        where tenant_id = current_tenant() and principal_id = c.principal_id
                          and creative_id = c.creative_id and sha256 is not null
                       union all
                       select sha256, fetched_at from media_asset
                        where tenant_id = current_tenant() and source_url = any(visible_files(c.assets))) k
                 join media_asset m on m.tenant_id = current_tenant() and m.sha256 = k.sha256
                 join media_asset s
                   on s.tenant_id = current_tenant()
                  and s.sha256 = case when m.thumbnail_sha256 is null then m.sha256 else m.thumbnail_sha256 end
                where s.mime_type in (
                      'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml')
                order by k.fetched_at desc, k.sha256 limit 1) as picture""";

    static final String NO_PICTURE = ", null as picture";

    private static final String BUYERS = """
            select principal_id, name from principal where tenant_id = current_tenant()
             order by lower(name), principal_id limit 500""";

    private final JdbcClient database;

    Library(JdbcClient database) {
        this.database = database;
    }

    /** From whom creatives may come. */
    public List<Option> buyers() {
        return database.sql(BUYERS)
                .query((row, number) -> new Option(row.getString("principal_id"), row.getString("name")))
                .list();
    }

    public Listing<LibraryCreative> page(
            LibraryFilter filter, Layout layout, List<Option> buyers, ZoneId zone, @Nullable Cursor after) {
        var query = new LibraryQuery(filter, buyers, zone);
        var total = ", (select count(*) from (select from %s where %s limit %d) counted) as total"
                .formatted(query.source(), query.where(), Listing.COUNTED);
        var found = database.sql(COLUMNS + (layout == Layout.GRID ? PICTURE : NO_PICTURE) + total + " from "
                        + query.source() + " where "
                        + query.beyond(after).where() + " order by "
                        + filter.order().orderBy() + " limit "
                        + (Listing.PAGE + 1))
                .params(query.values())
                .query((row, number) -> new Listing.Counted<>(creative(row), row.getLong("total")))
                .list();
        return Listing.of(found, filter.order()::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read row by row. */
    public void each(LibraryFilter filter, ZoneId zone, Consumer<LibraryCreative> reader) {
        var query = new LibraryQuery(filter, filter.q() == null ? List.of() : buyers(), zone);
        try (var rows = database
                .sql(COLUMNS + NO_PICTURE + " from " + query.source() + " where " + query.where() + " order by "
                        + filter.order().orderBy())
                .withFetchSize(ROWS_AT_ONCE)
                .params(query.values())
                .query((row, number) -> creative(row))
                .stream()) {
            rows.forEach(reader);
        }
    }

    static LibraryCreative creative(ResultSet row) throws SQLException {
        return new LibraryCreative(
                new CreativeId(row.getString("principal_id"), row.getString("creative_id")),
                row.getString("name"),
                row.getString("sort_name"),
                row.getString("buyer"),
                CreativeStatus.of(row.getString("status")).orElseThrow(),
                CreativeType.of(row.getString("creative_type")).orElse(CreativeType.OTHER),
                row.getString("format"),
                formatName(row),
                texts(row.getArray("tags")),
                row.getBigDecimal("review_score"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                picture(row.getString("picture")));
    }

    private static String formatName(ResultSet row) throws SQLException {
        var name = row.getString("format");
        var size = row.getInt("format_width") + "x" + row.getInt("format_height");
        return size.equals("0x0") || name.contains(size) ? name : name + " " + size;
    }

    private static @Nullable StoredFile picture(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var parts = written.split(" ");
        return new StoredFile(parts[0], parts[1], Long.parseLong(parts[2]));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
