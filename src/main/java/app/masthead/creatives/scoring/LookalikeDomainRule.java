package app.masthead.creatives.scoring;

import app.masthead.creatives.content.Link;
import app.masthead.creatives.content.Links;
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
                : Links.of(sent.content()).stream().flatMap(link -> blocked.stream()
                        .filter(domain -> looksLike(link, domain))
                        .map(domain -> Finding.of(Severity.SERIOUS, link.url(), domain)
                                .holding()
                                .at(link.asset())));
    }

    private static boolean looksLike(Link link, String domain) {
        var wanted = HostNames.asSeen(domain);
        return HostNames.withCarried(link)
                .filter(each -> !each.isAt(domain))
                .flatMap(each -> each.hosts().stream())
                .map(HostNames::asSeen)
                .anyMatch(host -> host.equals(wanted) || host.endsWith("." + wanted));
    }
}
