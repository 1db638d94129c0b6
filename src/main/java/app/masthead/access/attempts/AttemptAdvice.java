package app.masthead.access.attempts;

import app.masthead.platform.web.Segment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an admin does something about a sign-in that was refused.
 *
 * @param label the message key of the link
 */
record AttemptAdvice(String label, String href) {

    private static final String PEOPLE = "/settings/people";

    /** About the person, not about the provider. */
    private static final Set<String> OF_ONE_PERSON = Set.of("not-confirmed", "deactivated");

    private static final Set<String> OF_PEOPLE = Set.of("unknown-person", "email-not-verified", "user-limit");

    /** The link that helps, if it helps and whoever looks may follow it. */
    static Optional<AttemptAdvice> of(AttemptRow row, Map<String, Boolean> can) {
        var reason = row.reason();
        if (reason == null) {
            return Optional.empty();
        }
        if (OF_ONE_PERSON.contains(reason) || OF_PEOPLE.contains(reason)) {
            return can.containsKey("users.view") ? Optional.of(people(row)) : Optional.empty();
        }
        if (reason.equals("foreign-domain")) {
            return Optional.of(new AttemptAdvice("access.attempts.advice.domains", "/settings/sign-in/domains"));
        }
        return Optional.ofNullable(row.connectionId())
                .filter(connection -> row.knownConnection())
                .map(connection -> new AttemptAdvice(
                        "access.attempts.advice.connection",
                        "/settings/sign-in/connections/" + Segment.of(connection)));
    }

    private static AttemptAdvice people(AttemptRow row) {
        return row.personId() == null
                ? new AttemptAdvice("access.attempts.advice.people", PEOPLE)
                : new AttemptAdvice("access.attempts.advice.person", PEOPLE + "/" + row.personId());
    }
}
