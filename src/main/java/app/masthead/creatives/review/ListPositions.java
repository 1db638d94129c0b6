package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.OpenedCreative;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the way through a list: what stands before a creative, and what is to be looked at next. */
@Component
class ListPositions {

    private final CreativeLists lists;

    ListPositions(CreativeLists lists) {
        this.lists = lists;
    }

    ListPosition of(CreativeFilter filter, OpenedCreative creative, UUID reader) {
        var id = creative.id();
        return new ListPosition(
                filter,
                id,
                lists.around(filter, id, reader),
                lists.previous(filter, id, reader).orElse(null),
                lists.next(filter, id, reader).orElse(null));
    }

    /** What waits next within a filter, wherever the reader has just been. */
    Optional<CreativeId> next(CreativeFilter filter, OpenedCreative from, UUID reader) {
        return lists.next(filter, from.id(), reader);
    }
}
