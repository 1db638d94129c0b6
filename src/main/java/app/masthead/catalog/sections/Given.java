package app.masthead.catalog.sections;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of a form; those of which nothing was ticked or typed do not arrive at all. */
final class Given {

    private Given() {}

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
