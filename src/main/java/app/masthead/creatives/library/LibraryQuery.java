package app.masthead.creatives.library;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Like;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A filter of the library as SQL over {@code c}, the creatives. */
final class LibraryQuery {

    private static final int SHORT = 3;

    private final Conditions conditions = new Conditions("c.tenant_id = current_tenant()");
    private final LibraryFilter filter;

    /**
     * Reads a filter.
     *
     * @param buyers of which those whose names have a word of the search count as found by it
     */
    LibraryQuery(LibraryFilter filter, List<Option> buyers, ZoneId zone) {
        this.filter = filter;
        conditions
                .and(
                        "c.status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().code())
                .and(
                        "c.creative_type = :type",
                        "type",
                        filter.type() == null ? null : filter.type().code())
                .and("c.principal_id = :buyer", "buyer", filter.buyer())
                .and("c.format_name = :format", "format", filter.format())
                .and("c.tags @> array[cast(:tag as text)]", "tag", filter.tag())
                .between("c.updated_at", filter.from(), filter.to(), zone);
        if (filter.orders() != null) {
            conditions.and(filter.orders().condition());
        }
        IntStream.range(0, filter.words().size())
                .forEach(at -> word(at, filter.words().get(at), buyers));
    }

    /** Words of one or two letters are looked for at the beginning of others alone, where the index finds them. */
    private void word(int at, String word, List<Option> buyers) {
        var text = word.length() < SHORT
                ? "(c.search_text like :begins%1$d or c.search_text like :inside%1$d)"
                : "c.search_text like :contains%1$d";
        var named = buyers.stream()
                .filter(it -> word.length() >= SHORT
                        && it.label().toLowerCase(Locale.ROOT).contains(word))
                .map(Option::value)
                .toList();
        var condition = named.isEmpty() ? text : "(" + text + " or c.principal_id in (:named%1$d))";
        conditions.and(
                condition.formatted(at),
                Map.of(
                        "begins" + at,
                        Like.beginning(word),
                        "inside" + at,
                        "% " + Like.beginning(word),
                        "contains" + at,
                        Like.containing(word),
                        "named" + at,
                        named));
    }

    /** What comes after a position in the library. */
    LibraryQuery beyond(@Nullable Cursor position) {
        filter.order().beyond(position, conditions);
        return this;
    }

    /** Searches and orders by name, which only the owner's view lets an index answer, read that view. */
    String source() {
        return filter.q() != null || filter.tag() != null || filter.order().isByName()
                ? "creative_search c"
                : "creative c";
    }

    String where() {
        return conditions.all();
    }

    Map<String, Object> values() {
        return conditions.parameters();
    }
}
