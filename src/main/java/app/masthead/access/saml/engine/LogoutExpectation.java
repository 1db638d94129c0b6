package app.masthead.access.saml.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a logout message must match.
 *
 * @param destination the address of our single logout service, to the letter
 * @param request for a response: the id of our request
 */
public record LogoutExpectation(
        Expectation.Provider provider, String destination, Optional<String> request, Duration clockSkew, Instant now) {}
