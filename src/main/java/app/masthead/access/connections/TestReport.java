package app.masthead.access.connections;

import app.masthead.access.Way;
import app.masthead.access.people.VerifiedIdentity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test of a connection showed: every value that came and every check, in the order in which they were made. It
 * holds no token, code or secret.
 *
 * @param received what the identity provider says of the person, by the provider's own names
 * @param proved of the identity that was proved; null where none was
 */
public record TestReport(
        List<Check> checks,
        List<Received> received,
        @Nullable Proved proved) {

    public TestReport {
        checks = List.copyOf(checks);
        received = List.copyOf(received);
    }

    public TestReport(List<Check> checks, List<Received> received) {
        this(checks, received, null);
    }

    /** What an identity was known by, besides its name: the way it came, and the groups that rules go by. */
    public record Proved(Way way, List<String> groups) {

        public Proved {
            groups = List.copyOf(groups);
        }

        static Proved of(VerifiedIdentity identity) {
            return new Proved(identity.way(), identity.groups());
        }
    }

    /** A claim or an attribute. */
    public record Received(String name, List<String> values) {

        public Received {
            values = List.copyOf(values);
        }
    }

    /** Whether nothing failed and nothing was left out. */
    public boolean clean() {
        return checks.stream()
                .noneMatch(it -> it.standing() == Check.Standing.FAILED || it.standing() == Check.Standing.NOT_REACHED);
    }
}
