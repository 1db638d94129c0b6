package app.masthead.creatives.review;

import app.masthead.platform.storage.Like;
import app.masthead.platform.web.Cursor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as conditions in SQL. What waits is listed oldest first, everything else newest first. */
final class CreativeQuery {

    private final List<String> conditions = new ArrayList<>(List.of("c.tenant_id = current_tenant()"));
    private final Map<String, Object> values = new HashMap<>();
    private final boolean oldestFirst;
    private final boolean searching;

    CreativeQuery(CreativeFilter filter) {
        oldestFirst = filter.isQueue();
        searching = filter.q() != null;
        where(
                "c.status = :status",
                "status",
                filter.status() == null ? null : filter.status().code());
        where(
                "c.creative_type = :type",
                "type",
                filter.type() == null ? null : filter.type().code());
        where("c.principal_id = :buyer", "buyer", filter.buyer());
        where("coalesce(c.format_id, c.format_kind) = :format", "format", filter.format());
        where("c.search_text like :q", "q", filter.q() == null ? null : Like.containing(filter.q()));
    }

    /** Goes on after a position that an earlier page gave. */
    CreativeQuery after(@Nullable String position) {
        if (position != null) {
            var last = Cursor.decode(position, 3);
            after(last.instant(0), last.values().get(1), last.values().get(2));
        }
        return this;
    }

    CreativeQuery after(Instant moment, String principal, String creative) {
        return beyond(oldestFirst ? ">" : "<", moment, principal, creative);
    }

    CreativeQuery before(Instant moment, String principal, String creative) {
        return beyond(oldestFirst ? "<" : ">", moment, principal, creative);
    }

    CreativeQuery from(Instant moment, String principal, String creative) {
        return beyond(oldestFirst ? ">=" : "<=", moment, principal, creative);
    }

    private CreativeQuery beyond(String comparison, Instant moment, String principal, String creative) {
        conditions.add("(%s, c.principal_id, c.creative_id) %s (:moment, :principal, :creative)"
                .formatted(sorted(), comparison));
        values.put("moment", Timestamp.from(moment));
        values.put("principal", principal);
        values.put("creative", creative);
        return this;
    }

    CreativeQuery and(String condition, String name, Object value) {
        where(condition, name, value);
        return this;
    }

    String source() {
        return searching ? "creative_search c" : "creative c";
    }

    String where() {
        return String.join(" and ", conditions);
    }

    String sorted() {
        return oldestFirst ? "c.submitted_at" : "c.updated_at";
    }

    String forwards() {
        return order(oldestFirst ? "asc" : "desc");
    }

    String backwards() {
        return order(oldestFirst ? "desc" : "asc");
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    private String order(String direction) {
        return "%s %2$s, c.principal_id %2$s, c.creative_id %2$s".formatted(sorted(), direction);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
