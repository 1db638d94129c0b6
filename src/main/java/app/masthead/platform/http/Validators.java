package app.masthead.platform.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which a host tells whether a file is still the one that it gave before, in its own words.
 *
 * @param etag null when it gave none that could be sent back
 * @param lastModified null when it gave none that could be sent back
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]{0,290}\"");
    private static final Pattern DATE = Pattern.compile("[A-Za-z0-9 ,:+-]{1,100}");

    /** What a host sent, but for what makes no sense. */
    static Validators sent(@Nullable String etag, @Nullable String lastModified) {
        return new Validators(matching(ETAG, etag), matching(DATE, lastModified));
    }

    boolean areNone() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }
}
