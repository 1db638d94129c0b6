package app.masthead.access.domains;

/** A name that cannot be a tenant's domain. */
class RefusedDomain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedDomain(String reason) {
        super(reason);
    }

    /** Why: the message {@code domains.refused.<this>}. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
