package app.masthead.access.connections;

import java.util.List;

/**
 * What a test of a connection showed: every value that came and every check, in the order in which they were made. It
 * holds no token, code or secret.
 *
 * @param received what the identity provider says of the person, by the provider's own names
 */
public record TestReport(List<Check> checks, List<Received> received) {

    public TestReport {
        checks = List.copyOf(checks);
        received = List.copyOf(received);
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
