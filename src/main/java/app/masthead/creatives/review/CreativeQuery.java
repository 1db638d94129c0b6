package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as conditions in SQL. It leaves {@code :reader} and {@code :now} to whoever asks. */
final class CreativeQuery {

    /** Where a creative stands now. Its own state plays no part: it may have left the list. */
    private static final String ITS_PLACE = """
            (select k.%s from creative k
              where k.tenant_id = current_tenant() and k.principal_id = :principal and k.creative_id = :creative)""";

    private final Conditions conditions = new Conditions("c.tenant_id = current_tenant()");
    private final CreativeOrder order;
    private final boolean searching;

    CreativeQuery(CreativeFilter filter) {
        order = filter.order();
        searching = filter.chosen().keySet().stream().anyMatch(Facet::isSearched);
        in(filter.status());
        filter.chosen().forEach((facet, value) -> FacetConditions.add(facet, value, conditions));
    }

    /** The state stands in the statement itself, so that an index of one state alone is seen to suffice. */
    private void in(@Nullable CreativeStatus status) {
        if (status != null) {
            conditions.and("c.status = '" + status.code() + "'");
        }
    }

    /** Goes on after a position that an earlier page gave. */
    CreativeQuery after(@Nullable String position) {
        if (position != null) {
            var last = Cursor.decode(position, 3);
            beyond(order.later(), ":place", last.values().get(1), last.values().get(2));
            conditions.and("true", "place", order.place(last));
        }
        return this;
    }

    CreativeQuery after(CreativeId creative) {
        return beyond(order.later(), creative);
    }

    CreativeQuery before(CreativeId creative) {
        return beyond(order.earlier(), creative);
    }

    CreativeQuery from(CreativeId creative) {
        return beyond(order.later() + "=", creative);
    }

    private CreativeQuery beyond(String comparison, CreativeId creative) {
        var place = ITS_PLACE.formatted(order.column());
        return beyond(comparison, place, creative.principal(), creative.creative());
    }

    private CreativeQuery beyond(String comparison, String place, String principal, String creative) {
        conditions.and(
                "(c.%s, c.principal_id, c.creative_id) %s (%s, :principal, :creative)"
                        .formatted(order.column(), comparison, place),
                Map.of("principal", principal, "creative", creative));
        return this;
    }

    CreativeQuery and(String condition, Map<String, ?> bound) {
        conditions.and(condition, bound);
        return this;
    }

    String source() {
        return searching ? "creative_search c" : "creative c";
    }

    String where() {
        return conditions.all();
    }

    CreativeOrder order() {
        return order;
    }

    Map<String, Object> values() {
        return conditions.parameters();
    }
}
