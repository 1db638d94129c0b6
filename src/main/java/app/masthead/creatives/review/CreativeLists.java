package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.platform.web.Slice;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lists of creatives, whatever their size, and finds the way from one creative to the next. */
@Component
@Transactional(readOnly = true)
class CreativeLists {

    static final int PAGE = 50;
    private static final int SHOWN = 40;

    private final CreativeRows rows;
    private final Clock clock;

    CreativeLists(CreativeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Slice<CreativeRow> page(CreativeFilter filter, @Nullable String after, UUID reader) {
        var query = new CreativeQuery(filter).after(after);
        return Slice.of(rows.forwards(query, PAGE + 1, reader), PAGE, CreativeRow::position);
    }

    /** All of a list, in its order, read page by page. */
    public void each(CreativeFilter filter, UUID asker, Consumer<CreativeRow> reader) {
        var page = page(filter, null, asker);
        page.rows().forEach(reader);
        while (page.next() != null) {
            page = page(filter, page.next(), asker);
            page.rows().forEach(reader);
        }
    }

    /** The beginning of a list, or the part that begins with a creative when it stands further down. */
    public List<CreativeRow> around(CreativeFilter filter, CreativeId current, UUID reader) {
        var beginning = rows.forwards(new CreativeQuery(filter), SHOWN, reader);
        if (beginning.size() < SHOWN
                || beginning.stream().anyMatch(row -> row.id().equals(current))) {
            return beginning;
        }
        return rows.forwards(new CreativeQuery(filter).from(current), SHOWN, reader);
    }

    /** The next one that nobody else has open, skipped ones last; from the end it goes on at the beginning. */
    public Optional<CreativeId> next(CreativeFilter filter, CreativeId from, UUID reviewer) {
        return next(filter, from, reviewer, Skips.NOT_SKIPPED).or(() -> next(filter, from, reviewer, "true"));
    }

    private Optional<CreativeId> next(CreativeFilter filter, CreativeId from, UUID reviewer, String among) {
        var onwards = free(filter, from, reviewer).and(among, Map.of()).after(from);
        var again = free(filter, from, reviewer).and(among, Map.of());
        return first(rows.forwards(onwards, 1, reviewer)).or(() -> first(rows.forwards(again, 1, reviewer)));
    }

    public Optional<CreativeId> previous(CreativeFilter filter, CreativeId from, UUID reviewer) {
        return first(rows.backwards(free(filter, from, reviewer).before(from), 1, reviewer));
    }

    private CreativeQuery free(CreativeFilter filter, CreativeId from, UUID reviewer) {
        return new CreativeQuery(filter)
                .and(
                        "(c.claimed_by is null or c.claimed_by = :me or c.claimed_until <= :freeAt)",
                        Map.of("me", reviewer, "freeAt", Timestamp.from(clock.instant())))
                .and(
                        "(c.principal_id, c.creative_id) <> (:fromBuyer, :fromId)",
                        Map.of("fromBuyer", from.principal(), "fromId", from.creative()));
    }

    private static Optional<CreativeId> first(List<CreativeRow> found) {
        return found.stream().map(CreativeRow::id).findFirst();
    }
}
