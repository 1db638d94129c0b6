package app.masthead.catalog.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to many products at once. */
public enum BulkAction {
    ACTIVATE,
    ARCHIVE,
    ADD_TAGS,
    REMOVE_TAGS,
    ACCESS,
    EXPIRY,
    IMPORT;

    /** What is begun from the list of products; an import begins with a file. */
    static final List<BulkAction> FROM_LIST =
            Arrays.stream(values()).filter(it -> it != IMPORT).toList();

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BulkAction> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether it destroys what is there for buyers, so that its button says so. */
    public boolean isDestructive() {
        return this == ARCHIVE;
    }

    /** Whether it is about tags. */
    public boolean isTagging() {
        return this == ADD_TAGS || this == REMOVE_TAGS;
    }
}
