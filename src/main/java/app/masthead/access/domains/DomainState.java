package app.masthead.access.domains;

/**
 * How it stands with a domain, for pages that only say so.
 *
 * @param name as people read it
 * @param state the end of the message {@code domains.state.<this>}
 * @param tone how its pill looks
 */
public record DomainState(String name, String state, String tone) {

    static DomainState of(Domain domain) {
        return new DomainState(domain.readable(), domain.state(), domain.tone());
    }
}
