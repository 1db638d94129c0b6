package app.masthead.platform.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that takes part in an order.
 *
 * @param sql the column, never null in the statement
 * @param written a row's value, as it stands in a position
 * @param read what to bind for the value at a place of a position
 */
record OrderColumn<R>(String sql, Function<R, String> written, BiFunction<Cursor, Integer, Object> read) {

    private static final String NEVER = "-infinity";

    static <R> OrderColumn<R> text(String sql, Function<R, String> value) {
        return new OrderColumn<>(
                sql, value, (position, place) -> position.values().get(place));
    }

    static <R> OrderColumn<R> uuid(String sql, Function<R, UUID> value) {
        return new OrderColumn<>(sql, row -> value.apply(row).toString(), Cursor::uuid);
    }

    static <R> OrderColumn<R> moment(String sql, Function<R, @Nullable Instant> value) {
        return new OrderColumn<>(sql, row -> written(value.apply(row)), OrderColumn::moment);
    }

    private static String written(@Nullable Instant moment) {
        return moment == null ? NEVER : moment.toString();
    }

    private static OffsetDateTime moment(Cursor position, int place) {
        return position.values().get(place).equals(NEVER)
                ? OffsetDateTime.MIN
                : position.instant(place).atOffset(ZoneOffset.UTC);
    }
}
