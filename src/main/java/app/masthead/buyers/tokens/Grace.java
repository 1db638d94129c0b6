package app.masthead.buyers.tokens;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long a token goes on working next to the one that takes its place. */
enum Grace {
    NONE(Duration.ZERO),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30));

    private final Duration length;

    Grace(Duration length) {
        this.length = length;
    }

    Duration length() {
        return length;
    }

    /** As it stands in the form. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Grace> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Grace::code).toList();
    }
}
