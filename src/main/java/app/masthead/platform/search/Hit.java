package app.masthead.platform.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param note what tells it from others of the same name, for example its id
 * @param state a word about it that matters when one chooses, for example that it is archived
 * @param href where it is shown
 */
public record Hit(
        String title, @Nullable String note, @Nullable String state, String href) {}
