package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.Set;
import java.util.stream.Stream;

/** Every address names a host for certain; where none can be read, no list of domains can judge it, and a person must. */
class UnreadableAddressRule implements Rule {

    private static final Set<String> WEB = Set.of("http", "https", "ws", "wss", "ftp");

    @Override
    public String code() {
        return "unreadable_address";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Links.of(sent.content()).stream()
                .filter(UnreadableAddressRule::isUnreadable)
                .map(link -> Finding.of(Severity.DOUBTFUL, link.url()).holding().at(link.asset()));
    }

    /** Code puts addresses together as it runs, and is doubted as a whole. */
    private static boolean isUnreadable(Link link) {
        var schemes = link.schemes();
        return link.use() != Link.Use.CODE
                && (schemes.isEmpty() || schemes.stream().anyMatch(WEB::contains))
                && !link.isReadable();
    }
}
