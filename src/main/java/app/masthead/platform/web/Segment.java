package app.masthead.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An identifier as one segment of a path. Most stand as they are; one that holds what a path cannot (a slash, a
 * question mark, dots that lead upwards) stands encoded behind a tilde.
 */
public final class Segment {

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final String ENCODED = "~";

    private Segment() {}

    public static String of(String id) {
        if (FIT.matcher(id).matches()) {
            return id;
        }
        return ENCODED + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads it back. What {@link #of} never wrote stands for itself, and is safe to look for. */
    public static String read(String segment) {
        var id = segment.startsWith(ENCODED) ? decoded(segment) : segment;
        return id.replace("\0", "");
    }

    private static String decoded(String segment) {
        try {
            var id = new String(Base64.getUrlDecoder().decode(segment.substring(1)), StandardCharsets.UTF_8);
            return of(id).equals(segment) ? id : segment;
        } catch (IllegalArgumentException notOurs) {
            return segment;
        }
    }
}
