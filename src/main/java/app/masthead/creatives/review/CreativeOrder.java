package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.web.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order creatives are listed. What is due first has waited longest: all of a tenant's have the same time. */
enum CreativeOrder {
    OLDEST("submitted_at", false),
    NEWEST("submitted_at", true),
    START("needed_at", false),
    LOWEST("score_order", false),
    HIGHEST("score_order", true),
    CHANGED("updated_at", true);

    private static final String NEVER = "infinity";

    private final String column;
    private final boolean descending;

    CreativeOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** As it stands in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What waits is listed oldest first, everything else by its last change. */
    static CreativeOrder usual(@Nullable CreativeStatus status) {
        return status == CreativeStatus.PENDING_REVIEW ? OLDEST : CHANGED;
    }

    /** Those in which the creatives of a status can be read; of all together there is one alone. */
    static List<CreativeOrder> of(@Nullable CreativeStatus status) {
        return status == null ? List.of(CHANGED) : Arrays.asList(values());
    }

    String column() {
        return column;
    }

    String forwards() {
        return order(descending ? "desc" : "asc");
    }

    String backwards() {
        return order(descending ? "asc" : "desc");
    }

    /** How what comes later compares. */
    String later() {
        return descending ? "<" : ">";
    }

    String earlier() {
        return descending ? ">" : "<";
    }

    private String order(String direction) {
        return "c.%s %2$s, c.principal_id %2$s, c.creative_id %2$s".formatted(column, direction);
    }

    /** A row's place in this order, as it stands in a position. */
    String place(ResultSet row) throws SQLException {
        if (isByScore()) {
            return Integer.toString(row.getInt("place") + 1);
        }
        var moment = row.getObject("place", OffsetDateTime.class);
        return moment.equals(OffsetDateTime.MAX) ? NEVER : moment.toInstant().toString();
    }

    /** What to bind for the place that stands in a position. */
    Object place(Cursor position) {
        if (isByScore()) {
            return position.number(0) - 1;
        }
        return position.values().getFirst().equals(NEVER)
                ? OffsetDateTime.MAX
                : position.instant(0).atOffset(ZoneOffset.UTC);
    }

    private boolean isByScore() {
        return this == LOWEST || this == HIGHEST;
    }
}
