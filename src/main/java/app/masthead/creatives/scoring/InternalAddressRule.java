package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Links;
import app.masthead.platform.http.InternalAddresses;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No address leads into a house network or the reader's own machine. */
class InternalAddressRule implements Rule {

    /** Names that are never public (RFC 6761, 6762, 8375 and ICANN's .internal), and those of a single word. */
    private static final Pattern INSIDE = Pattern.compile("[^.:]+|(?:.*\\.)?(?:localhost|local|internal|home\\.arpa)");

    @Override
    public String code() {
        return "internal_address";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Links.of(sent.content()).stream()
                .filter(link -> link.hosts().stream().anyMatch(InternalAddressRule::isInside))
                .map(link -> Finding.of(Severity.SERIOUS, link.url()).holding().at(link.asset()));
    }

    private static boolean isInside(String host) {
        var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return INSIDE.matcher(bare).matches() || InternalAddresses.includeLiteral(bare);
    }
}
