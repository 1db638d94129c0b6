package app.masthead.catalog.sections;

import app.masthead.platform.text.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that is typed into one field, divided by commas. */
final class TypedWords {

    private TypedWords() {}

    static List<String> read(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,\\n]"))
                        .map(PlainText::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The same, where a list that was left alone stays as it is: an import may have words with commas. */
    static List<String> read(@Nullable String typed, List<String> before) {
        return Objects.equals(typed, write(before)) ? before : read(typed);
    }

    static @Nullable String write(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
