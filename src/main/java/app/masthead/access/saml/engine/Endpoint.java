package app.masthead.access.saml.engine;

import java.net.URI;
import java.util.Optional;

/**
 * An address of an identity provider (Metadata 2.2.2).
 *
 * @param responseLocation where answers go instead, if it names another address for them
 */
public record Endpoint(Binding binding, URI location, Optional<URI> responseLocation) {

    public Endpoint(Binding binding, URI location) {
        this(binding, location, Optional.empty());
    }

    /** Where an answer to a message of the identity provider goes. */
    public Endpoint forResponses() {
        return new Endpoint(binding, responseLocation.orElse(location));
    }
}
