package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who or what took a decision: a person, or else a rule with its version. */
@Embeddable
record Author(
        @Nullable UUID decidedBy,
        @Nullable String rule,
        @Nullable String ruleVersion) {

    static Author of(Decider decider) {
        return switch (decider) {
            case Decider.Person person -> new Author(person.userId(), null, null);
            case Decider.Rule automatic -> new Author(null, automatic.name(), automatic.version());
        };
    }

    String text() {
        return decidedBy == null ? rule + "/" + ruleVersion : decidedBy.toString();
    }
}
