package app.masthead.access.domains;

import java.util.List;
import org.springframework.stereotype.Service;

/** What others may know of the current tenant's domains. */
@Service
public class VerifiedDomains {

    private final Domains domains;

    VerifiedDomains(Domains domains) {
        this.domains = domains;
    }

    /** All of them, and whether they are proved to be the tenant's own. */
    public List<DomainState> all() {
        return domains.all().stream().map(DomainState::of).toList();
    }
}
