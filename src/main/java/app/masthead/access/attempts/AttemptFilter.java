package app.masthead.access.attempts;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sign-ins to show.
 *
 * @param path where the list is
 * @param q the reference that somebody was shown, or a part of a name
 * @param reason why they were refused
 * @param person the identifier of one person
 * @param from the first day, in the zone of whoever looks
 * @param to the last day, in the same zone
 */
record AttemptFilter(
        String path,
        @Nullable String q,
        @Nullable AttemptOutcome outcome,
        @Nullable String reason,
        @Nullable String connection,
        @Nullable UUID person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final String OF_TENANT = "/settings/sign-in/attempts";
    static final String OF_CONSOLE = "/console/sign-in-attempts";

    private static final int LONGEST = 200;

    static AttemptFilter of(String path, Parameters given) {
        return new AttemptFilter(
                path,
                given.search(),
                given.oneOf("outcome", List.of(AttemptOutcome.values()), AttemptOutcome::code),
                given.text("reason", LONGEST),
                given.text("connection", LONGEST),
                given.uuid("person"),
                given.date("from"),
                given.date("to"));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(path)
                .with("q", q)
                .with("outcome", outcome == null ? null : outcome.code())
                .with("reason", reason)
                .with("connection", connection)
                .with("person", person)
                .with("from", from)
                .with("to", to);
    }

    /** Whether one of the rarer filters is set. */
    public boolean detailed() {
        return connection != null || from != null || to != null;
    }
}
