package app.masthead.creatives;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That nobody lets through what an action of their own submitted, where the tenant wants two people to see it. Own is a
 * creative whose content came with a buyer's token that the same person made. Taking something out of use is everybody's
 * right all the same.
 */
@Component
class FourEyes {

    private static final String RULE =
            "select coalesce((select four_eyes from review_rule where tenant_id = current_tenant()), false)";

    private final JdbcClient database;

    FourEyes(JdbcClient database) {
        this.database = database;
    }

    /** Whether the person may not decide it. The rule is asked for only where it matters. */
    boolean keepsOut(Creative creative, UUID person) {
        return creative.sending().isOf(person) && applies();
    }

    /** Whether the person may not decide some of these; the rule is asked for once. */
    boolean keepsOutOfSome(Collection<Creative> creatives, UUID person) {
        return creatives.stream().anyMatch(it -> it.sending().isOf(person)) && applies();
    }

    private boolean applies() {
        return database.sql(RULE).query(Boolean.class).single();
    }

    /**
     * Lets the decision through, or not.
     *
     * @throws OwnWork when somebody else has to decide it
     */
    void check(Creative creative, UUID person, ReviewAction action) {
        if (!action.takesAway() && keepsOut(creative, person)) {
            throw new OwnWork();
        }
    }
}
