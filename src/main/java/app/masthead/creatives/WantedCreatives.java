package app.masthead.creatives;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which of one buyer's creatives are looked for.
 *
 * @param statuses where they stand
 * @param but those for which that does not matter
 * @param besides those of them that are meant all the same
 * @param ids all of them are among these; empty when that does not matter either
 */
record WantedCreatives(
        Set<CreativeStatus> statuses, Collection<String> but, Collection<String> besides, List<String> ids) {

    public boolean every() {
        return ids.isEmpty();
    }
}
