package app.masthead.access.people;

/** Which domains a tenant has proved to be its own. */
public interface OwnDomains {

    /**
     * Whether an address is of such a domain, and of nothing below it.
     *
     * @param email an address that an identity provider vouches for
     */
    boolean include(String email);
}
