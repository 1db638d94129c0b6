package app.masthead.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A position in a sorted list: the sort values of the last row seen, as they stand in a link.
 *
 * @param values at least one, none of them containing the unit separator
 */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";
    static final int LONGEST = 2_000;
    private static final Duration FURTHEST = Duration.ofDays(365_000);

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(String... values) {
        return new Cursor(List.of(values));
    }

    public String encode() {
        var joined = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /**
     * Reads a position back from a link.
     *
     * @param size how many values it must hold
     * @throws Invalid when it is not one that we wrote
     */
    public static Cursor decode(String encoded, int size) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var position = new Cursor(List.of(joined.split(SEPARATOR, -1)));
            if (position.values.size() == size && joined.indexOf('\0') < 0 && position.isWritten(encoded)) {
                return position;
            }
        } catch (IllegalArgumentException malformed) {
            throw noneOfOurs();
        }
        throw noneOfOurs();
    }

    /** Whether we write it so; what is no text in UTF-8, for one, we never wrote. */
    private boolean isWritten(String encoded) {
        return encoded.length() <= LONGEST && encoded.equals(encode());
    }

    /**
     * The moment that stands at a place.
     *
     * @throws Invalid when it is none, or so far away that no database knows it
     */
    public Instant instant(int place) {
        try {
            var instant = Instant.parse(values.get(place));
            if (Duration.between(Instant.EPOCH, instant).abs().compareTo(FURTHEST) < 0) {
                return instant;
            }
        } catch (DateTimeException | ArithmeticException malformed) {
            throw noneOfOurs();
        }
        throw noneOfOurs();
    }

    /**
     * The identifier that stands at a place.
     *
     * @throws Invalid when it is none
     */
    public UUID uuid(int place) {
        try {
            return UUID.fromString(values.get(place));
        } catch (IllegalArgumentException malformed) {
            throw noneOfOurs();
        }
    }

    /**
     * The whole number that stands at a place, zero or above.
     *
     * @throws Invalid when it is none, or has more than nine digits
     */
    public int number(int place) {
        var written = values.get(place);
        if (!written.matches("\\d{1,9}")) {
            throw noneOfOurs();
        }
        return Integer.parseInt(written);
    }

    private static Invalid noneOfOurs() {
        return new Invalid("platform.error.position");
    }
}
