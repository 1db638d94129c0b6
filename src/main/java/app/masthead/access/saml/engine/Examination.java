package app.masthead.access.saml.engine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The course of one examination: what has been found to hold so far. The first broken rule ends it. */
final class Examination {

    static final Set<Rule> ALL = EnumSet.allOf(Rule.class);

    private final Set<Rule> enforced;
    private final Set<Rule> passed = EnumSet.noneOf(Rule.class);

    Examination(Set<Rule> enforced) {
        this.enforced = enforced;
    }

    /** Goes on if the rule holds; refuses otherwise. */
    void require(Rule rule, boolean holds, String detail) {
        if (holds) {
            passed.add(rule);
        } else if (enforced.contains(rule)) {
            passed.remove(rule);
            throw new Refusal(rule, detail);
        }
    }

    /** Goes on if what came is, to the letter, what was expected. */
    void requireEqual(Rule rule, String expected, Optional<String> came) {
        require(rule, came.equals(Optional.of(expected)), "expected " + expected + ", came " + came.orElse("nothing"));
    }

    /** Goes on with what the rule demands; refuses where it is not there. */
    <T> T demand(Rule rule, Optional<T> found, String detail) {
        require(rule, found.isPresent(), detail);
        return found.orElseThrow(() -> new IllegalStateException("Nothing to go on with: " + detail));
    }

    /** Examines to the end, and turns whatever was not foreseen into a refusal. */
    <T> T toTheEnd(Supplier<T> examination) {
        try {
            var result = examination.get();
            passed.add(Rule.FORESEEN);
            return result;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError unforeseen) {
            require(Rule.FORESEEN, false, unforeseen.getClass().getSimpleName());
            throw unforeseen;
        }
    }

    Set<Rule> passed() {
        return passed;
    }
}
