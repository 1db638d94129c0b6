package app.masthead.platform.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An id that people choose once for something of theirs: it stays for good, and is part of the address of its page. */
public final class ChosenId {

    /** At most 100 characters, as their columns are. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?");

    /** Pages of ours that stand beside those of the things: the form of a new one. */
    private static final Set<String> PAGES = Set.of("new");

    private ChosenId() {}

    /** Whether something can be called this. */
    public static boolean isOne(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() && !PAGES.contains(text);
    }
}
