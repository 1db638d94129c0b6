package app.masthead.creatives;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.InvalidParameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of its creatives a buyer asks for.
 *
 * @param ids those named; empty for all
 * @param after the id after which to go on; empty to begin
 */
record ApiQuery(Set<CreativeStatus> statuses, List<String> ids, String after, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    static ApiQuery of(
            @Nullable List<String> statuses,
            @Nullable List<String> ids,
            @Nullable String cursor,
            @Nullable String limit) {
        var named = ids == null ? List.<String>of() : ids;
        if (named.size() > MOST || named.stream().anyMatch(id -> id.indexOf('\0') >= 0)) {
            throw new InvalidParameter("creative_ids", "creatives.api.ids");
        }
        return new ApiQuery(
                statuses(statuses), named, cursor == null || cursor.isEmpty() ? "" : after(cursor), limit(limit));
    }

    /** Where the list goes on after a creative; with something by which it is recognised as ours, and as whole. */
    static Cursor cursor(String creative) {
        return Cursor.of(creative, Sha256.of("creatives after " + creative).substring(0, 8));
    }

    private static String after(String cursor) {
        try {
            var position = Cursor.decode(cursor, 2);
            var creative = position.values().getFirst();
            if (position.equals(cursor(creative))) {
                return creative;
            }
        } catch (Invalid notOurs) {
            throw brokenCursor();
        }
        throw brokenCursor();
    }

    private static InvalidParameter brokenCursor() {
        return new InvalidParameter("cursor", "creatives.api.cursor");
    }

    /** Those that stand there as the buyer reads it. */
    WantedCreatives wanted(Untold untold) {
        return new WantedCreatives(statuses, untold.ids(), untold.toldAs(statuses), ids);
    }

    private static Set<CreativeStatus> statuses(@Nullable List<String> codes) {
        var all = EnumSet.allOf(CreativeStatus.class);
        if (codes == null || codes.isEmpty()) {
            return all;
        }
        var named = EnumSet.noneOf(CreativeStatus.class);
        codes.stream().flatMap(ApiQuery::status).forEach(named::add);
        return named;
    }

    private static Stream<CreativeStatus> status(String code) {
        return Stream.of(CreativeStatus.of(code)
                .orElseThrow(() -> new InvalidParameter("status", "creatives.api.status", code)));
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MOST) {
            throw new InvalidParameter("limit", "creatives.api.limit", MOST);
        }
        return Integer.parseInt(limit);
    }
}
