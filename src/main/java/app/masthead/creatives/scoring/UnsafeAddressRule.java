package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.Set;
import java.util.stream.Stream;

/** No address runs code in the reader's page or reaches into the reader's machine. */
class UnsafeAddressRule implements Rule {

    static final Set<String> REFUSED =
            Set.of("javascript", "vbscript", "file", "blob", "about", "filesystem", "view-source");

    @Override
    public String code() {
        return "unsafe_address";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Links.of(sent.content()).stream()
                .filter(UnsafeAddressRule::isUnsafe)
                .map(link -> Finding.of(Severity.BLOCKING, link.url()).at(link.asset()));
    }

    private static boolean isUnsafe(Link link) {
        return link.schemes().stream()
                .anyMatch(
                        scheme -> REFUSED.contains(scheme) || (scheme.equals("data") && link.use() != Link.Use.MEDIA));
    }
}
