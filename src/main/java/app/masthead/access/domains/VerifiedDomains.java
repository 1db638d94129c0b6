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

    /** The verified ones, as people read them. */
    public List<String> names() {
        return domains.all().stream()
                .filter(Domain::verified)
                .map(Domain::readable)
                .toList();
    }

    /** Those of them whose record is not found any more, and that stop being verified if nothing happens. */
    public List<String> endangered() {
        return domains.all().stream()
                .filter(it -> it.missingSince() != null)
                .map(Domain::readable)
                .toList();
    }
}
