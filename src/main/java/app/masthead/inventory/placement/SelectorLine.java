package app.masthead.inventory.placement;

import app.masthead.inventory.placement.PropertySelector.Selection;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the form in which inventory is named: a domain, and all of it, or the properties with ids or tags. */
public record SelectorLine(
        @Nullable String domain,
        @Nullable String selection,
        @Nullable String values) {

    static final SelectorLine BLANK = new SelectorLine(null, Selection.ALL.code(), null);

    static SelectorLine of(PropertySelector selector) {
        return new SelectorLine(
                selector.domain(),
                selector.selection().code(),
                selector.values().isEmpty() ? null : String.join(", ", selector.values()));
    }

    boolean isBlank() {
        return domain == null && values == null;
    }

    Selection chosen() {
        return Selection.of(selection == null ? "" : selection).orElse(Selection.ALL);
    }

    List<String> names() {
        return values == null || chosen() == Selection.ALL
                ? List.of()
                : Arrays.stream(values.split("[,\\s]+"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Call only after it was checked. */
    PropertySelector selector() {
        return new PropertySelector(domain == null ? "" : domain, chosen(), names());
    }

    @Override
    public String toString() {
        return isBlank() ? "" : domain + (names().isEmpty() ? "" : " (" + String.join(", ", names()) + ")");
    }
}
