package app.masthead.overview.search;

import app.masthead.platform.search.Found;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one kind.
 *
 * @param kind the noun in the plural, as it stands in messages {@code search.kind.*}
 * @param icon the name of the icon
 * @param all the address of everything of this kind that has the words; null where there is no such list
 */
record SearchGroup(
        String kind, String icon, Found found, @Nullable String all) {

    boolean isEmpty() {
        return found.hits().isEmpty();
    }
}
