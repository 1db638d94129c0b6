package app.masthead.catalog.sections;

import app.masthead.platform.text.PlainText;
import java.util.Arrays;
import java.util.List;
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

    static @Nullable String write(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
