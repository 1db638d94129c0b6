package app.masthead.access.domains;

import app.masthead.audit.AuditAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a tenant's domains. */
enum DomainAction implements AuditAction {
    ADDED("domains.added"),
    VERIFIED("domains.verified"),
    MISSING("domains.missing", "domains.mail.missing"),
    FOUND_AGAIN("domains.found-again"),
    EXPIRED("domains.expired", "domains.mail.expired"),
    MOVED_HERE("domains.moved-here", "domains.mail.moved-here"),
    MOVED_AWAY("domains.moved-away", "domains.mail.moved-away"),
    REMOVED("domains.removed");

    private final String code;
    private final @Nullable String mail;

    DomainAction(String code) {
        this(code, null);
    }

    DomainAction(String code, @Nullable String mail) {
        this.code = code;
        this.mail = mail;
    }

    /** The kind of the mail that tells the admins; empty where nobody has to be told. */
    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    @Override
    public String code() {
        return code;
    }
}
