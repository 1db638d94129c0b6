package app.masthead.creatives.desk;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.OpenedCreative;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the way through a list: what stands before a creative, and what is to be looked at next. */
@Component
class DeskPlaces {

    private final DeskLists lists;

    DeskPlaces(DeskLists lists) {
        this.lists = lists;
    }

    DeskPlace of(DeskFilter filter, OpenedCreative creative, UUID reader) {
        var position = position(filter, creative);
        return new DeskPlace(
                filter,
                creative.id(),
                lists.around(filter, creative.id(), position, reader),
                lists.previous(filter, creative.id(), position, reader).orElse(null),
                lists.next(filter, creative.id(), position, reader).orElse(null));
    }

    /** What waits next within a filter, wherever the reader has just been. */
    Optional<CreativeId> next(DeskFilter filter, OpenedCreative from, UUID reader) {
        return lists.next(filter, from.id(), position(filter, from), reader);
    }

    private static Instant position(DeskFilter filter, OpenedCreative creative) {
        return filter.isQueue() ? creative.submittedAt() : creative.updatedAt();
    }
}
