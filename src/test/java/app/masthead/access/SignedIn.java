package app.masthead.access;

import java.time.Instant;
import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a test's request come from a signed-in person, as the session would remember one. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(String tenant, UUID person) {
        return as(tenant, person, Instant.now());
    }

    public static RequestPostProcessor as(String tenant, UUID person, Instant since) {
        var remembered = new Person(tenant, person, "test-connection", since);
        return SecurityMockMvcRequestPostProcessors.authentication(PersonAuthentication.remembered(remembered));
    }
}
