package app.masthead.creatives;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Names a creative within its tenant. The buyer chooses the creative's own id, so that it is unique only together with
 * the buyer.
 *
 * @param principal the buyer's id
 * @param creative the id that the buyer gave it: any printable text
 */
public record CreativeId(String principal, String creative) {

    private static final Pattern FIT_FOR_PATHS = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final String ENCODED = "~";

    /** The creative's id as it stands in a path: itself where that is safe, else encoded. */
    public static String segment(String creative) {
        return FIT_FOR_PATHS.matcher(creative).matches()
                ? creative
                : ENCODED
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(creative.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads ids from a path. What was never written by {@link #segment} names no creative. */
    public static CreativeId ofPath(String principal, String segment) {
        return new CreativeId(principal, creativeOf(segment));
    }

    /** Where the creative's page is. */
    public String path() {
        return "/creatives/" + principal + "/" + segment(creative);
    }

    /** One text for both, as workflow steps refer to it. */
    public String subject() {
        return principal + "/" + creative;
    }

    /** One text for both, as the audit log refers to it: the end of the page's address. */
    public String audited() {
        return principal + "/" + segment(creative);
    }

    private static String creativeOf(String segment) {
        if (!segment.startsWith(ENCODED)) {
            return segment;
        }
        try {
            var decoded = Base64.getUrlDecoder().decode(segment.substring(1));
            return new String(decoded, StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException notOurs) {
            return segment;
        }
    }
}
