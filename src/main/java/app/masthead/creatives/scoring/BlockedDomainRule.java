package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
import java.util.List;
import java.util.stream.Stream;

/** No address is at a domain that the tenant has blocked, or below one, nor sends readers on to one. */
class BlockedDomainRule implements Rule {

    @Override
    public String code() {
        return "blocked_domain";
    }

    @Override
    public int version() {
        return 3;
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
                .filter(domain -> reached.stream().anyMatch(host -> Link.isWithin(host, domain)))
                .map(domain -> found(link, domain));
    }

    private static Finding found(Link link, String domain) {
        return Finding.of(Severity.BLOCKING, link.url(), domain).at(link.asset());
    }
}
