package app.masthead.creatives.library;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Parameters;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders in which the library is read; each ends in the ids, so that no two creatives stand at the same place. */
enum LibraryOrder {
    NEWEST("-changed", "c.updated_at", true),
    OLDEST("changed", "c.updated_at", false),
    NAME("name", "lower(c.name)", false),
    NAME_BACKWARDS("-name", "lower(c.name)", true);

    private static final int PLACES = 3;

    private final String code;
    private final String column;
    private final boolean backwards;

    LibraryOrder(String code, String column, boolean backwards) {
        this.code = code;
        this.column = column;
        this.backwards = backwards;
    }

    /** As it stands in addresses. */
    public String code() {
        return code;
    }

    boolean isByName() {
        return this == NAME || this == NAME_BACKWARDS;
    }

    /** What to order by, as SQL. */
    String orderBy() {
        var direction = backwards ? " desc" : "";
        return column + direction + ", c.principal_id" + direction + ", c.creative_id" + direction;
    }

    /** Where a creative stands in this order. */
    Cursor position(LibraryCreative row) {
        var first = isByName() ? row.sortName() : row.updatedAt().toString();
        return Cursor.of(first, row.id().principal(), row.id().creative());
    }

    /** The creatives after a position; all of them where it is null. */
    void beyond(@Nullable Cursor position, Conditions rows) {
        if (position != null) {
            rows.and(
                    "(%s, c.principal_id, c.creative_id) %s (:afterFirst, :afterBuyer, :afterId)"
                            .formatted(column, backwards ? "<" : ">"),
                    values(position));
        }
    }

    private Map<String, ?> values(Cursor position) {
        var first =
                isByName() ? position.values().getFirst() : position.instant(0).atOffset(ZoneOffset.UTC);
        return Map.of(
                "afterFirst", first,
                "afterBuyer", position.values().get(1),
                "afterId", position.values().get(2));
    }

    /** The position that an address gives; null for the first page. */
    static @Nullable Cursor position(Parameters given) {
        return given.position(PLACES);
    }

    static List<LibraryOrder> all() {
        return List.of(values());
    }
}
