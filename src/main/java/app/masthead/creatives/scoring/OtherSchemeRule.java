package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses lead to the web, and not into an app, a store or a telephone call. */
class OtherSchemeRule implements Rule {

    private static final Set<String> JUDGED_ELSEWHERE = Set.of("http", "https", "ws", "wss", "ftp", "data");

    @Override
    public String code() {
        return "other_scheme";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        return Links.of(sent.content()).stream()
                .filter(OtherSchemeRule::leadsElsewhere)
                .map(link -> Finding.of(Severity.DOUBTFUL, link.url()).at(link.asset()));
    }

    private static boolean leadsElsewhere(Link link) {
        var schemes = link.schemes();
        return !schemes.isEmpty()
                && schemes.stream().noneMatch(JUDGED_ELSEWHERE::contains)
                && schemes.stream().noneMatch(UnsafeAddressRule.REFUSED::contains);
    }
}
