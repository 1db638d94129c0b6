package app.masthead.notifications;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of an incoming webhook of Slack's, which is a secret: whoever knows it can post. Nothing but Slack's own
 * host is one, written as Slack writes it: no port, no credentials, no query, no other path.
 *
 * @param path from the host on, for example {@code /services/T0AAA/B0BBB/cCcC}
 */
public record SlackAddress(String path) {

    private static final Pattern WRITTEN = Pattern.compile(
            "https://hooks\\.slack\\.com(/services/T[A-Za-z0-9]{1,30}/B[A-Za-z0-9]{1,30}/[A-Za-z0-9]{1,100})");

    /** Reads one; empty when it is none. */
    public static Optional<SlackAddress> of(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches() ? Optional.of(new SlackAddress(found.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "/services/•••";
    }
}
