package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.List;
import java.util.stream.Stream;

/** No host only looks like a domain that the tenant has blocked, by letters of another script or figures for letters. */
class LookalikeDomainRule implements Rule {

    @Override
    public String code() {
        return "lookalike_domain";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var blocked = policy.advertising().blockedDomains();
        return blocked.isEmpty()
                ? Stream.empty()
                : Links.of(sent.content()).stream().flatMap(link -> findings(link, blocked));
    }

    private static Stream<Finding> findings(Link link, List<String> blocked) {
        var reached = HostNames.reached(link);
        return blocked.stream()
                .filter(domain -> reached.stream().anyMatch(host -> looksLike(host, domain)))
                .map(domain -> Finding.of(Severity.SERIOUS, link.url(), domain)
                        .holding()
                        .at(link.asset()));
    }

    private static boolean looksLike(String host, String domain) {
        var wanted = HostNames.asSeen(domain);
        var seen = HostNames.asSeen(host);
        return !Link.isWithin(host, domain) && (seen.equals(wanted) || seen.endsWith("." + wanted));
    }
}
