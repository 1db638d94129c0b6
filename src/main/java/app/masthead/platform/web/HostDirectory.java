package app.masthead.platform.web;

import java.util.Optional;

/** Knows which tenant a host name belongs to. */
public interface HostDirectory {

    /**
     * The tenant of an exact host name.
     *
     * @param host lower case, without port
     */
    Optional<HostTenant> find(String host);
}
