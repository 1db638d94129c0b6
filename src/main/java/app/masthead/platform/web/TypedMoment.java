package app.masthead.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A moment as a form holds it: date and time on the clock of the person's time zone. */
public final class TypedMoment {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final int LATEST_YEAR = 9999;

    private TypedMoment() {}

    public static @Nullable String written(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : WRITTEN.format(instant.atZone(zone));
    }

    /** The moment that was typed; empty when it is none. */
    public static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(typed);
            return local.getYear() < 1 || local.getYear() > LATEST_YEAR
                    ? Optional.empty()
                    : Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
