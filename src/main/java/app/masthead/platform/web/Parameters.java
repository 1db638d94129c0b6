package app.masthead.platform.web;

import app.masthead.platform.text.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a list says, read strictly: each parameter once, without control characters (a pasted tab or
 * line break is a blank), no longer than it makes sense. Absent and blank are the same; everything else that cannot be meant is {@link Invalid}.
 */
public record Parameters(MultiValueMap<String, String> values) {

    private static final int LONGEST_SEARCH = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\n]+");
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d\\d-\\d\\d");
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Free text without its outer blanks. */
    public @Nullable String text(String name, int longest) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new Invalid("platform.error.repeated", name);
        }
        var text = given.isEmpty() || given.getFirst() == null
                ? ""
                : BLANKS.matcher(given.getFirst()).replaceAll(" ").strip();
        if (text.length() > longest) {
            throw new Invalid("platform.error.long", name, longest);
        }
        if (!PlainText.isLine(text)) {
            throw new Invalid("platform.error.characters", name);
        }
        return text.isEmpty() ? null : text;
    }

    /** What is searched for; no longer than people type. */
    public @Nullable String search() {
        return text("q", LONGEST_SEARCH);
    }

    /**
     * Where a page of a list begins; null for its first page.
     *
     * @param size how many values a position of the list holds
     */
    public @Nullable Cursor position(int size) {
        var after = text("after", Cursor.LONGEST);
        return after == null ? null : Cursor.decode(after, size);
    }

    /** One of some things, as it is written in addresses. */
    public <T> @Nullable T oneOf(String name, Collection<T> choices, Function<T, String> written) {
        var text = text(name, 200);
        if (text == null) {
            return null;
        }
        return choices.stream()
                .filter(choice -> written.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new Invalid("platform.error.choice", name));
    }

    /** A day such as {@code 2026-11-20}. */
    public @Nullable LocalDate date(String name) {
        var text = text(name, 200);
        try {
            if (text == null) {
                return null;
            }
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new Invalid("platform.error.date", name);
        }
        throw new Invalid("platform.error.date", name);
    }

    /** An identifier that we made. */
    public @Nullable UUID uuid(String name) {
        var text = text(name, 200);
        if (text == null) {
            return null;
        }
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new Invalid("platform.error.choice", name);
        }
        return UUID.fromString(text);
    }
}
