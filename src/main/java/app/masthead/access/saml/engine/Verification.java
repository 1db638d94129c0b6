package app.masthead.access.saml.engine;

import java.util.Optional;
import java.util.Set;

/**
 * The result for one response: which rules it passed, and what came of it.
 *
 * @param passed every rule that was examined and held
 */
public record Verification(Set<Rule> passed, Outcome outcome) {

    public Verification {
        passed = Set.copyOf(passed);
    }

    /** Where a rule stands after this verification. */
    public Standing standing(Rule rule) {
        var broken = refused().map(Refused::rule);
        if (broken.filter(it -> it == rule).isPresent()) {
            return Standing.FAILED;
        }
        if (passed.contains(rule)) {
            return Standing.PASSED;
        }
        return broken.isPresent() ? Standing.NOT_REACHED : Standing.NOT_APPLICABLE;
    }

    public Optional<VerifiedAssertion> accepted() {
        return outcome instanceof Accepted accepted ? Optional.of(accepted.assertion()) : Optional.empty();
    }

    public Optional<Refused> refused() {
        return outcome instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    /** Of a rule: held, broken, not looked at because another was broken first, or without meaning here. */
    public enum Standing {
        PASSED,
        FAILED,
        NOT_REACHED,
        NOT_APPLICABLE
    }

    /** Accepted with its claims, or refused with its reason; nothing between. */
    public sealed interface Outcome permits Accepted, Refused {}

    public record Accepted(VerifiedAssertion assertion) implements Outcome {}

    /**
     * The first rule that was broken.
     *
     * @param detail one technical line for the connection's administrators: what was expected and what came; short, on
     *     one line, without secrets
     */
    public record Refused(Rule rule, String detail) implements Outcome {}
}
