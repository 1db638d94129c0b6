package app.masthead.access.signin;

import app.masthead.access.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When whoever makes the request last proved to be that person.
 *
 * @param age how long that counts here
 */
record LastProof(Instant at, Duration age) {

    private static final String ATTRIBUTE = LastProof.class.getName();

    /** The person's last one; nothing where nobody says when that was. */
    static Optional<LastProof> of(Person person, Present present) {
        return Optional.ofNullable(person.arrival().provedAt())
                .map(at -> new LastProof(at, present.limits().proof()));
    }

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<LastProof> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof LastProof proof ? Optional.of(proof) : Optional.empty();
    }

    boolean isRecent(Instant now) {
        return at.plus(age).isAfter(now);
    }
}
