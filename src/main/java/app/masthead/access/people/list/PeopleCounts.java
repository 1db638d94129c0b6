package app.masthead.access.people.list;

import app.masthead.access.people.PersonStatus;
import app.masthead.platform.web.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many people the words and the role of a filter leave, by status, each counted up to a limit. */
record PeopleCounts(long invited, long active, long deactivated) {

    private static final String KEY = "people.status.";

    long of(@Nullable PersonStatus status) {
        return switch (status) {
            case null -> invited + active + deactivated;
            case INVITED -> invited;
            case ACTIVE -> active;
            case DEACTIVATED -> deactivated;
        };
    }

    /** All of them and each status as a tab over the list. */
    List<Tab> tabs(PeopleFilter filter) {
        return Stream.concat(
                        Stream.of(tab(filter, null)),
                        Arrays.stream(PersonStatus.values()).map(it -> tab(filter, it)))
                .toList();
    }

    private Tab tab(PeopleFilter filter, @Nullable PersonStatus status) {
        var code = status == null ? null : status.code();
        return new Tab(
                KEY + (code == null ? "all" : code),
                filter.address().with("status", code).toString(),
                filter.status() == status,
                of(status));
    }
}
